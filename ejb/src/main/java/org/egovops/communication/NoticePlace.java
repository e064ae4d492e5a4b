package org.egovops.communication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Notice place (通知去处): the page a notice leads to, by the kind of its record. */
public enum NoticePlace {
  INCIDENT("incident/record.xhtml?number="),
  REQUEST("request/record.xhtml?number="),
  REPORT("reporting/record.xhtml?number="),
  CALENDAR("calendar/register.xhtml?proposal="),
  JOB("job/record.xhtml?id=");

  private final String address;

  NoticePlace(String address) {
    this.address = address;
  }

  /** Whether people know its records by their number. */
  public boolean numbered() {
    return this == INCIDENT || this == REQUEST;
  }

  /** Address of the record's page inside the application, without a leading slash. */
  String address(String number) {
    return address + URLEncoder.encode(number, StandardCharsets.UTF_8);
  }
}
