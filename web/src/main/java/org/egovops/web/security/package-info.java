/**
 * Security (安全) at the edge: one gate for every request, the pages to come in and to look after the
 * own account. Who is let in is decided by {@code party.access}.
 */
package org.egovops.web.security;
