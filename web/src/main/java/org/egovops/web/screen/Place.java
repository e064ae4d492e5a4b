package org.egovops.web.screen;

import java.util.Arrays;
import org.egovops.party.Permission;
import org.egovops.party.Side;

/**
 * Place (去处): an entry of the left navigation, grouped by what people do. Its page stands at {@link
 * #page}; whoever lacks the permission does not see it, and an entry without a page is not shown.
 */
public enum Place {
  MY_WORK(Group.DESKTOP, "/work/register", Permission.INCIDENT_WORK),
  DASHBOARD(Group.DESKTOP, "/dashboard/dashboard", Permission.DASHBOARD_READ),
  REPORT_FAULT(Group.DESKTOP, "/incident/report", Permission.INCIDENT_REPORT),
  ASK_SERVICE(Group.DESKTOP, "/request/ask", Permission.REQUEST_SUBMIT),
  MY_REPORTS(Group.DESKTOP, "/incident/mine", Permission.INCIDENT_REPORT),
  INCIDENTS(Group.DESK, "/incident/register", Permission.INCIDENT_READ),
  REQUESTS(Group.DESK, "/request/register", Permission.REQUEST_READ),
  KNOWLEDGE(Group.DESK, "/knowledge/register", Permission.INCIDENT_READ),
  CONFIGURATION(Group.CONTROL, "/configuration/register", Permission.CONFIGURATION_READ),
  CATALOGUE(Group.GOVERNANCE, "/catalogue/register", Permission.SERVICE_LEVEL_READ),
  SERVICE_LEVELS(Group.GOVERNANCE, "/servicelevel/register", Permission.SERVICE_LEVEL_READ),
  CALENDARS(Group.GOVERNANCE, "/calendar/register", Permission.SERVICE_LEVEL_READ),
  CALCULATOR(Group.GOVERNANCE, "/servicelevel/calculator", Permission.SERVICE_LEVEL_READ),
  CONTRACTS(Group.GOVERNANCE, "/contract/register", Permission.CONTRACT_READ),
  REPORTS(Group.GOVERNANCE, "/reporting/register", Permission.REPORT_READ),
  ROSTER(Group.OPERATION, "/roster/register", Permission.ROSTER_READ),
  JOBS(Group.OPERATION, "/job/register", Permission.JOB_OPERATE),
  OUTBOX(Group.OPERATION, "/outbox/register", Permission.JOB_OPERATE),
  IMPORTS(Group.OPERATION, "/import/register", Permission.INCIDENT_IMPORT),
  PEOPLE(Group.ADMINISTRATION, "/party/register", Permission.PARTY_READ),
  ACCOUNTS(Group.ADMINISTRATION, "/account/register", Permission.ACCOUNT_EDIT),
  ADMINISTRATORS(Group.ADMINISTRATION, "/account/administrators", Permission.CREDENTIAL_RENEW),
  PARAMETERS(Group.ADMINISTRATION, "/parameter/register", Permission.PARAMETER_EDIT),
  ROLES(Group.ADMINISTRATION, "/role/register", Permission.ROLE_EDIT),
  AUDIT(Group.ADMINISTRATION, "/audit/register", Permission.AUDIT_READ);

  /** Headings of the navigation. */
  public enum Group {
    DESKTOP,
    DESK,
    CONTROL,
    GOVERNANCE,
    OPERATION,
    ADMINISTRATION
  }

  private final Group group;
  private final String path;
  private final Permission permission;

  Place(Group group, String path, Permission permission) {
    this.group = group;
    this.path = path;
    this.permission = permission;
  }

  public Group group() {
    return group;
  }

  /** Address of the page inside the application. */
  public String page() {
    return path + ".xhtml";
  }

  public Permission permission() {
    return permission;
  }

  /** Whether people of this side need it: a department's own list takes the place of the queues. */
  boolean suits(Side side) {
    return side != Side.DEPARTMENT || this != INCIDENTS && this != REQUESTS;
  }

  /** Whether {@code view} belongs to this place: its own page, or any in its register's folder. */
  boolean holds(String view) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean within = path.endsWith("/register") && view.startsWith(folder);
    return view.equals(page())
        || this == MY_REPORTS && view.equals("/request/mine.xhtml")
        || within
            && !view.endsWith("/mine.xhtml")
            && Arrays.stream(values()).noneMatch(other -> view.equals(other.page()));
  }
}
