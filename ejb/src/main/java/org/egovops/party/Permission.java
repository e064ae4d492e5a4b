package org.egovops.party;

/**
 * Permission (权限): one thing a role may do. Roles are data, permissions are code: the container
 * knows a caller's permissions as groups, so a door names them in {@code @RolesAllowed}. Whose
 * records the permission reaches is a second question, answered by the door's data scope.
 */
public enum Permission {
  INCIDENT_REPORT,
  INCIDENT_REGISTER,
  INCIDENT_READ,
  INCIDENT_DISPATCH,
  INCIDENT_WORK,
  INCIDENT_CONFIRM,
  INCIDENT_CLOSE,
  INCIDENT_EXPORT,
  INCIDENT_IMPORT,
  REQUEST_SUBMIT,
  REQUEST_REGISTER,
  REQUEST_READ,
  REQUEST_DISPATCH,
  REQUEST_WORK,
  REQUEST_APPROVE,
  REQUEST_CONFIRM,
  REQUEST_CLOSE,
  PERSONAL_DATA_VIEW,
  CATALOGUE_EDIT,
  CONTRACT_READ,
  CONTRACT_EDIT,
  CONFIGURATION_READ,
  CONFIGURATION_EDIT,
  SERVICE_LEVEL_READ,
  SERVICE_LEVEL_EDIT,
  CALENDAR_PROPOSE,
  CALENDAR_APPROVE,
  DASHBOARD_READ,
  REPORT_READ,
  REPORT_APPROVE,
  JOB_OPERATE,
  ROSTER_READ,
  ROSTER_EDIT,
  PARTY_READ,
  NOTICE_READ,
  ACCOUNT_EDIT,
  PARAMETER_EDIT,
  ROLE_EDIT,
  GRANT_APPROVE,
  AUDIT_READ,
  CREDENTIAL_RENEW,
  PROFILE_EDIT;

  /**
   * Whether a role of {@code duty} may hold this permission. Administrators hold none that reaches
   * business data, and business roles none that administers (GB/T 22239 8.1.4.2 d).
   */
  public boolean belongsTo(DutyClass duty) {
    return switch (this) {
      case PROFILE_EDIT -> true;
      case PARTY_READ -> duty != DutyClass.AUDIT_ADMINISTRATION;
      case ACCOUNT_EDIT, PARAMETER_EDIT -> duty == DutyClass.SYSTEM_ADMINISTRATION;
      case ROLE_EDIT, GRANT_APPROVE -> duty == DutyClass.SECURITY_ADMINISTRATION;
      case CREDENTIAL_RENEW -> duty.administers();
      case AUDIT_READ -> duty == DutyClass.AUDIT_ADMINISTRATION;
      default -> duty == DutyClass.BUSINESS;
    };
  }

  /** The same names as constants, for annotations. */
  public static final class Names {
    public static final String INCIDENT_REPORT = "INCIDENT_REPORT";
    public static final String INCIDENT_REGISTER = "INCIDENT_REGISTER";
    public static final String INCIDENT_READ = "INCIDENT_READ";
    public static final String INCIDENT_DISPATCH = "INCIDENT_DISPATCH";
    public static final String INCIDENT_WORK = "INCIDENT_WORK";
    public static final String INCIDENT_CONFIRM = "INCIDENT_CONFIRM";
    public static final String INCIDENT_CLOSE = "INCIDENT_CLOSE";
    public static final String INCIDENT_EXPORT = "INCIDENT_EXPORT";
    public static final String INCIDENT_IMPORT = "INCIDENT_IMPORT";
    public static final String REQUEST_SUBMIT = "REQUEST_SUBMIT";
    public static final String REQUEST_REGISTER = "REQUEST_REGISTER";
    public static final String REQUEST_READ = "REQUEST_READ";
    public static final String REQUEST_DISPATCH = "REQUEST_DISPATCH";
    public static final String REQUEST_WORK = "REQUEST_WORK";
    public static final String REQUEST_APPROVE = "REQUEST_APPROVE";
    public static final String REQUEST_CONFIRM = "REQUEST_CONFIRM";
    public static final String REQUEST_CLOSE = "REQUEST_CLOSE";
    public static final String PERSONAL_DATA_VIEW = "PERSONAL_DATA_VIEW";
    public static final String CATALOGUE_EDIT = "CATALOGUE_EDIT";
    public static final String CONTRACT_READ = "CONTRACT_READ";
    public static final String CONTRACT_EDIT = "CONTRACT_EDIT";
    public static final String CONFIGURATION_READ = "CONFIGURATION_READ";
    public static final String CONFIGURATION_EDIT = "CONFIGURATION_EDIT";
    public static final String SERVICE_LEVEL_READ = "SERVICE_LEVEL_READ";
    public static final String SERVICE_LEVEL_EDIT = "SERVICE_LEVEL_EDIT";
    public static final String CALENDAR_PROPOSE = "CALENDAR_PROPOSE";
    public static final String CALENDAR_APPROVE = "CALENDAR_APPROVE";
    public static final String DASHBOARD_READ = "DASHBOARD_READ";
    public static final String REPORT_READ = "REPORT_READ";
    public static final String REPORT_APPROVE = "REPORT_APPROVE";
    public static final String JOB_OPERATE = "JOB_OPERATE";
    public static final String ROSTER_READ = "ROSTER_READ";
    public static final String ROSTER_EDIT = "ROSTER_EDIT";
    public static final String PARTY_READ = "PARTY_READ";
    public static final String NOTICE_READ = "NOTICE_READ";
    public static final String ACCOUNT_EDIT = "ACCOUNT_EDIT";
    public static final String PARAMETER_EDIT = "PARAMETER_EDIT";
    public static final String ROLE_EDIT = "ROLE_EDIT";
    public static final String GRANT_APPROVE = "GRANT_APPROVE";
    public static final String AUDIT_READ = "AUDIT_READ";
    public static final String CREDENTIAL_RENEW = "CREDENTIAL_RENEW";
    public static final String PROFILE_EDIT = "PROFILE_EDIT";

    private Names() {}
  }
}
