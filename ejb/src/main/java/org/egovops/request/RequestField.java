package org.egovops.request;

/** Field (填写项) an action on a request may ask for; the action says which it needs. */
public enum RequestField {
  /** When it really happened; empty means now. */
  HAPPENED_AT("happenedAt"),
  /** What was done or said. */
  TEXT("text"),
  /** Team that takes over. */
  TEAM("team"),
  /** Person who takes over. */
  PERSON("person"),
  /** Who of the customer agreed or confirmed. */
  CUSTOMER("customer"),
  /** How the customer agreed: by phone, in writing, on site. */
  CUSTOMER_CHANNEL("customerChannel"),
  /** Which step of the item is done. */
  STEP("step"),
  /** Day agreed with the customer. */
  PROMISED_BY("promisedBy"),
  /** What the customer got. */
  RESULT("result");

  private final String property;

  RequestField(String property) {
    this.property = property;
  }

  /** Name of the field in {@link RequestActionForm}. */
  public String property() {
    return property;
  }
}
