package org.egovops.servicelevel.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.egovops.kernel.Record;
import org.egovops.servicelevel.calendar.CalendarEvent.VersionApproved;

/**
 * Calendar version (日历版本): hours as they were approved at one time. Drafted with a proposal, fixed
 * for ever once approved; a clock remembers the version it counts with.
 */
@Entity
@Table(name = "calendar_version")
public class ServiceCalendarVersion extends Record {

  @ManyToOne(optional = false)
  @JoinColumn(name = "calendar_id", nullable = false)
  private ServiceCalendar calendar;

  @Column(name = "revision", nullable = false)
  private int revision;

  @Column(name = "zone_id", nullable = false, length = 40)
  private String zoneId;

  @Column(name = "statutory", nullable = false)
  private boolean statutory;

  @Column(name = "edition")
  private Integer edition;

  @Column(name = "based_on_id")
  private Long basedOnId;

  @Column(name = "approved_at")
  private Instant approvedAt;

  @Column(name = "approved_by", length = 100)
  private String approvedBy;

  @ElementCollection
  @CollectionTable(name = "calendar_week", joinColumns = @JoinColumn(name = "version_id"))
  @OrderBy("validFrom")
  private List<CalendarWeek> weeks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "calendar_exception", joinColumns = @JoinColumn(name = "version_id"))
  @OrderBy("date")
  private List<CalendarException> exceptions = new ArrayList<>();

  protected ServiceCalendarVersion() {}

  /** A draft that would follow the version which holds now. */
  ServiceCalendarVersion(ServiceCalendar calendar, ZoneId zone, boolean statutory) {
    this.calendar = calendar;
    this.revision = calendar.nextRevision();
    this.basedOnId = calendar.currentVersionId();
    this.zoneId = zone.getId();
    this.statutory = statutory;
  }

  /** A draft with the hours of {@code former}, for another edition of the statutory days. */
  ServiceCalendarVersion(ServiceCalendarVersion former) {
    this(former.calendar, former.zone(), former.statutory);
    weeks.addAll(former.weeks);
    exceptions.addAll(former.exceptions);
  }

  void keep(LocalDate from, ServiceWeek week) {
    weeks.add(new CalendarWeek(from, week));
  }

  void except(SpecialDay day) {
    exceptions.add(new CalendarException(day));
  }

  /** From now on fixed. */
  void approve(int statutoryEdition, String by, Instant at) {
    edition = statutory ? statutoryEdition : null;
    approvedBy = by;
    approvedAt = at;
  }

  /** The event of its approval. */
  VersionApproved approval() {
    return new VersionApproved(basedOnId, id(), label(), approvedBy, approvedAt);
  }

  /** Whether the version it was drafted from still holds. */
  boolean isUpToDate() {
    Long holding = calendar.currentVersionId();
    return holding == null ? basedOnId == null : holding.equals(basedOnId);
  }

  /** The hours as a value, with the statutory days given. */
  ServiceHours hours(Collection<SpecialDay> statutoryDays) {
    List<SpecialDay> days = new ArrayList<>(exceptions());
    if (statutory) {
      days.addAll(statutoryDays);
    }
    return new ServiceHours(label(), zone(), weeks(), days);
  }

  /** Id of the version it was drafted from; empty for a calendar's first. */
  Optional<Long> basedOn() {
    return Optional.ofNullable(basedOnId);
  }

  public ServiceCalendar calendar() {
    return calendar;
  }

  public int revision() {
    return revision;
  }

  /** Calendar and revision, as receipts show them: {@code 5x8 v1}. */
  public String label() {
    return calendar.code() + " v" + revision;
  }

  public ZoneId zone() {
    return ZoneId.of(zoneId);
  }

  /** Whether statutory days off and make-up working days hold. */
  public boolean statutory() {
    return statutory;
  }

  /** Edition of the statutory days it was approved with; null where they do not hold. */
  public Integer edition() {
    return edition;
  }

  /** When it was approved, or null for a draft. */
  public Instant approvedAt() {
    return approvedAt;
  }

  public String approvedBy() {
    return approvedBy;
  }

  /** Weeks by the date from which they hold. */
  public NavigableMap<LocalDate, ServiceWeek> weeks() {
    NavigableMap<LocalDate, ServiceWeek> found = new TreeMap<>();
    weeks.forEach(week -> found.put(week.validFrom(), week.week()));
    return found;
  }

  /** Manual exceptions by date. */
  public List<SpecialDay> exceptions() {
    return exceptions.stream().map(CalendarException::value).toList();
  }
}
