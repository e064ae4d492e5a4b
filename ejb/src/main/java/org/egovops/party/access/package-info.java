/**
 * Access (身份鉴别): who is let in. Passwords, lockout, the second factor, sessions and access tokens
 * of the people and machines that {@code party} knows (GB/T 22239-2019 8.1.4.1). What somebody may
 * do once inside is said by {@code party.role}.
 */
package org.egovops.party.access;
