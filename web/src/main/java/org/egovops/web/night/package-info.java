/** Night (夜间作业): gives the night watch a thread of the WAR to make its rounds on. */
package org.egovops.web.night;
