/** Screens of the duty roster (值班表页面, GEN-01): who is on call, and when nobody is. */
package org.egovops.web.roster;
