/**
 * Duty roster (值班表, GEN-01): who is on call for which team at any hour, and which hours nobody is.
 * Support is to be reachable around the clock, every day of the year.
 */
package org.egovops.party.roster;
