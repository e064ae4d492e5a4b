package org.egovops.servicelevel.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.egovops.kernel.Record;

/**
 * Service calendar (服务日历): a name under which hours are kept, such as 7×24 or 5×8. The hours
 * themselves stand in its versions, of which one holds at a time.
 */
@Entity
@Table(name = "service_calendar")
public class ServiceCalendar extends Record {

  @Column(name = "code", nullable = false, length = 20)
  private String code;

  @Column(name = "name_zh", nullable = false, length = 60)
  private String nameZh;

  @Column(name = "name_en", nullable = false, length = 60)
  private String nameEn;

  @Column(name = "current_version_id")
  private Long currentVersionId;

  @Column(name = "last_revision", nullable = false)
  private int lastRevision;

  protected ServiceCalendar() {}

  ServiceCalendar(String code) {
    this.code = code;
    rename(code, code);
  }

  void rename(String chinese, String english) {
    nameZh = chinese;
    nameEn = english;
  }

  String names() {
    return nameZh + " / " + nameEn;
  }

  int nextRevision() {
    return ++lastRevision;
  }

  void follow(ServiceCalendarVersion version) {
    currentVersionId = version.id();
  }

  public String code() {
    return code;
  }

  public String nameZh() {
    return nameZh;
  }

  public String nameEn() {
    return nameEn;
  }

  /** The version that holds; null before the first is approved. */
  public Long currentVersionId() {
    return currentVersionId;
  }
}
