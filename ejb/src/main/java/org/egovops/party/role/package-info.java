/**
 * Roles (角色与授权): roles as data, and who holds them (ROL-01…16, SEC-05). Three administrators are
 * kept apart from each other and from business by the database itself.
 */
package org.egovops.party.role;
