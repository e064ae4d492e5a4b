package org.egovops.web.security;

import static org.egovops.party.Permission.ACCOUNT_EDIT;
import static org.egovops.party.Permission.AUDIT_READ;
import static org.egovops.party.Permission.CALENDAR_APPROVE;
import static org.egovops.party.Permission.CALENDAR_PROPOSE;
import static org.egovops.party.Permission.CATALOGUE_EDIT;
import static org.egovops.party.Permission.CONFIGURATION_READ;
import static org.egovops.party.Permission.CONTRACT_EDIT;
import static org.egovops.party.Permission.CONTRACT_READ;
import static org.egovops.party.Permission.CREDENTIAL_RENEW;
import static org.egovops.party.Permission.DASHBOARD_READ;
import static org.egovops.party.Permission.GRANT_APPROVE;
import static org.egovops.party.Permission.INCIDENT_DISPATCH;
import static org.egovops.party.Permission.INCIDENT_IMPORT;
import static org.egovops.party.Permission.INCIDENT_READ;
import static org.egovops.party.Permission.INCIDENT_REGISTER;
import static org.egovops.party.Permission.INCIDENT_REPORT;
import static org.egovops.party.Permission.JOB_OPERATE;
import static org.egovops.party.Permission.NOTICE_READ;
import static org.egovops.party.Permission.PARAMETER_EDIT;
import static org.egovops.party.Permission.PARTY_READ;
import static org.egovops.party.Permission.PROFILE_EDIT;
import static org.egovops.party.Permission.REPORT_READ;
import static org.egovops.party.Permission.REQUEST_READ;
import static org.egovops.party.Permission.REQUEST_REGISTER;
import static org.egovops.party.Permission.REQUEST_SUBMIT;
import static org.egovops.party.Permission.ROLE_EDIT;
import static org.egovops.party.Permission.ROSTER_EDIT;
import static org.egovops.party.Permission.ROSTER_READ;
import static org.egovops.party.Permission.SERVICE_LEVEL_EDIT;
import static org.egovops.party.Permission.SERVICE_LEVEL_READ;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.egovops.party.Permission;

/**
 * Page permissions (页面权限表): which permissions open which page; any one of them does. A form opens
 * only for those whose save its door would take. What a page shows of which record is the door's
 * business still. Every page stands here, a test says so.
 */
final class PagePermissions {

  private static final String PAGE = ".xhtml";

  private static final Map<String, Set<Permission>> TABLE =
      Map.ofEntries(
          page("/account/administrators", CREDENTIAL_RENEW),
          page("/account/intake", ACCOUNT_EDIT),
          page("/account/record", ACCOUNT_EDIT),
          page("/account/register", ACCOUNT_EDIT),
          page("/audit/inspection", AUDIT_READ),
          page("/audit/record", AUDIT_READ),
          page("/audit/register", AUDIT_READ),
          page("/calendar/exception", CALENDAR_PROPOSE),
          page("/calendar/notice", CALENDAR_PROPOSE),
          page("/calendar/proposal", CALENDAR_PROPOSE, CALENDAR_APPROVE),
          page("/calendar/record", SERVICE_LEVEL_READ),
          page("/calendar/register", SERVICE_LEVEL_READ),
          page("/calendar/week", CALENDAR_PROPOSE),
          page("/catalogue/entry", CATALOGUE_EDIT),
          page("/catalogue/register", SERVICE_LEVEL_READ, CATALOGUE_EDIT),
          page("/configuration/record", CONFIGURATION_READ),
          page("/configuration/register", CONFIGURATION_READ),
          page("/contract/record", CONTRACT_READ),
          page("/contract/register", CONTRACT_READ),
          page("/contract/terms", CONTRACT_EDIT),
          page("/dashboard/dashboard", DASHBOARD_READ),
          page("/import/record", INCIDENT_IMPORT),
          page("/import/register", INCIDENT_IMPORT),
          page("/import/upload", INCIDENT_IMPORT),
          page("/incident/intake", INCIDENT_REGISTER, INCIDENT_DISPATCH),
          page("/incident/mine", INCIDENT_READ),
          page("/incident/print", INCIDENT_READ),
          page("/incident/record", INCIDENT_READ),
          page("/incident/register", INCIDENT_READ),
          page("/incident/report", INCIDENT_REPORT, INCIDENT_REGISTER),
          page("/index", PROFILE_EDIT),
          page("/job/record", JOB_OPERATE),
          page("/job/register", JOB_OPERATE),
          page("/job/start", JOB_OPERATE),
          page("/job/timetable", JOB_OPERATE),
          page("/notice/register", NOTICE_READ),
          page("/outbox/register", JOB_OPERATE),
          page("/parameter/register", PARAMETER_EDIT),
          page("/party/organization", PARTY_READ),
          page("/party/organization-edit", ACCOUNT_EDIT),
          page("/party/person", PARTY_READ),
          page("/party/person-edit", ACCOUNT_EDIT),
          page("/party/register", PARTY_READ),
          page("/party/team", PARTY_READ),
          page("/party/team-edit", ACCOUNT_EDIT, ROSTER_EDIT),
          page("/profile", PROFILE_EDIT),
          page("/profile/factor", PROFILE_EDIT),
          page("/profile/notices", NOTICE_READ),
          page("/profile/password", PROFILE_EDIT),
          page("/profile/tokens", PROFILE_EDIT),
          page("/reporting/record", REPORT_READ),
          page("/reporting/register", REPORT_READ),
          page("/request/ask", REQUEST_SUBMIT, REQUEST_REGISTER),
          page("/request/intake", REQUEST_REGISTER),
          page("/request/mine", REQUEST_READ),
          page("/request/record", REQUEST_READ),
          page("/request/register", REQUEST_READ),
          page("/role/edit", ROLE_EDIT),
          page("/role/holder", GRANT_APPROVE),
          page("/role/holders", GRANT_APPROVE),
          page("/role/matrix", ROLE_EDIT, GRANT_APPROVE),
          page("/role/record", ROLE_EDIT, GRANT_APPROVE),
          page("/role/register", ROLE_EDIT, GRANT_APPROVE),
          page("/role/requests", GRANT_APPROVE),
          page("/role/review", GRANT_APPROVE),
          page("/roster/register", ROSTER_READ),
          page("/roster/shift", ROSTER_READ),
          page("/search", INCIDENT_READ),
          page("/servicelevel/calculator", SERVICE_LEVEL_READ),
          page("/servicelevel/receipt", INCIDENT_READ),
          page("/servicelevel/record", SERVICE_LEVEL_READ),
          page("/servicelevel/register", SERVICE_LEVEL_READ),
          page("/servicelevel/revise", SERVICE_LEVEL_EDIT),
          page("/work/register", INCIDENT_READ));

  private PagePermissions() {}

  /** The permissions that open a page; empty for an address that is none of them. */
  static Set<Permission> of(String path) {
    return TABLE.getOrDefault(path.replaceAll("/{2,}", "/"), Set.of());
  }

  /** The addresses of the table. */
  static Set<String> pages() {
    return TABLE.keySet();
  }

  private static Map.Entry<String, Set<Permission>> page(
      String path, Permission first, Permission... others) {
    return Map.entry(path + PAGE, EnumSet.of(first, others));
  }
}
