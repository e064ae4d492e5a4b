/**
 * Contract pages (合同页面): terms, phases, scope, service level, lifecycle (PRJ-01, PRJ-32,
 * SCP-14…17).
 */
package org.egovops.web.contract;
