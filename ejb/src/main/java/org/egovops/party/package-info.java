/**
 * Party (参与方): organisations, people, teams with their support line, roles as data, the duty
 * roster, and who is acting now (ROL-01…16, GEN-01, SEC-05).
 */
package org.egovops.party;
