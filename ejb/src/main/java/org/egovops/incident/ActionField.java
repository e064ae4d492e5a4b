package org.egovops.incident;

/**
 * Field (填写项) an action may ask for. The action says which it needs, so that one dialog, one REST
 * body and one check serve all actions.
 */
public enum ActionField {
  /** When it really happened; empty means now. */
  HAPPENED_AT("happenedAt"),
  /** What was done or said. */
  TEXT("text"),
  /** Team that takes over. */
  TEAM("team"),
  /** Person who takes over. */
  PERSON("person"),
  /** Support line that takes over. */
  LINE("line"),
  /** Who of the customer agreed or confirmed. */
  CUSTOMER("customer"),
  /** How the customer agreed: by phone, in writing, on site. */
  CUSTOMER_CHANNEL("customerChannel"),
  /** Was the data backed up, or why not. */
  BACKUP("backup"),
  /** Which target is extended. */
  METRIC("metric"),
  /** New time agreed with the customer. */
  AGREED_AT("agreedAt"),
  /** How it was solved. */
  RESOLUTION("resolution"),
  /** How sure and in which manner it was solved. */
  RESOLUTION_CODE("resolutionCode"),
  /** What kind of fault it was; the monthly report counts by it. */
  CATEGORY("category"),
  /** Number of the incident this one repeats. */
  DUPLICATE_OF("duplicateOf"),
  /** 1 to 5, given by the customer only. */
  SCORE("score"),
  /** Service item that is really wanted. */
  SERVICE_ITEM("serviceItem");

  private final String property;

  ActionField(String property) {
    this.property = property;
  }

  /** Name of the field in {@link IncidentActionForm}. */
  public String property() {
    return property;
  }
}
