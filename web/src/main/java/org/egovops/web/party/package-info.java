/** Screens of people, units and teams (组织与人员页面). */
package org.egovops.web.party;
