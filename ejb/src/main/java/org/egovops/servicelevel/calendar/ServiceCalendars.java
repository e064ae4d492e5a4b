package org.egovops.servicelevel.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Fresh;
import org.egovops.kernel.NotFound;
import org.egovops.servicelevel.calendar.CalendarEvent.VersionApproved;

/**
 * Service calendars (服务日历库): hours to count with, for all processes. A version never changes, so it
 * is read once and kept; which version holds is asked again after some seconds, for another node
 * may have approved one.
 */
@ApplicationScoped
public class ServiceCalendars {

  private static final String HOLDING = "holding";

  @PersistenceContext EntityManager em;
  @Inject Clock clock;
  @Inject StatutoryDays statutoryDays;

  private final Map<Long, ServiceHours> hours = new ConcurrentHashMap<>();
  private final Fresh<String, Holding> holding = new Fresh<>(Duration.ofSeconds(5), 1);

  /**
   * Hours of a calendar version.
   *
   * @throws NotFound when there is no such version
   */
  public ServiceHours hours(long versionId) {
    ServiceHours known = hours.get(versionId);
    if (known == null) {
      known = hours(version(versionId));
      hours.put(versionId, known);
    }
    return known;
  }

  /**
   * Version of a calendar that holds now.
   *
   * @throws NotFound when the calendar has no approved version
   */
  public long currentVersion(long calendarId) {
    Long version = holding().versions().get(calendarId);
    if (version == null) {
      throw new NotFound("ServiceCalendar", calendarId);
    }
    return version;
  }

  /** Hours that hold now, by calendar id. */
  public ServiceHours currentHours(long calendarId) {
    return hours(currentVersion(calendarId));
  }

  /**
   * Identity of the calendar with this code.
   *
   * @throws NotFound when no approved calendar has it
   */
  public long idOf(String code) {
    Long id = holding().ids().get(code);
    if (id == null) {
      throw new NotFound("ServiceCalendar", code);
    }
    return id;
  }

  /** Versions that followed another and were approved after {@code since}. */
  public List<VersionApproved> approvedSince(Instant since) {
    return em.createQuery(
            """
            select v from ServiceCalendarVersion v
            where v.approvedAt > :since and v.basedOnId is not null""",
            ServiceCalendarVersion.class)
        .setParameter("since", since)
        .getResultStream()
        .map(ServiceCalendarVersion::approval)
        .toList();
  }

  /** Hours of a version that may still be a draft, with the statutory days it would have. */
  ServiceHours hours(ServiceCalendarVersion version) {
    Integer edition = version.edition();
    int asked = edition == null ? statutoryDays.currentEdition() : edition;
    return version.hours(version.statutory() ? statutoryDays.of(asked) : List.of());
  }

  ServiceCalendarVersion version(long id) {
    ServiceCalendarVersion version = em.find(ServiceCalendarVersion.class, id);
    if (version == null) {
      throw new NotFound("ServiceCalendarVersion", id);
    }
    return version;
  }

  private Holding holding() {
    return holding.get(HOLDING, clock.now(), key -> read());
  }

  private Holding read() {
    List<ServiceCalendar> calendars =
        em.createQuery(
                "select c from ServiceCalendar c where c.currentVersionId is not null",
                ServiceCalendar.class)
            .getResultList();
    return new Holding(
        calendars.stream()
            .collect(Collectors.toMap(ServiceCalendar::id, ServiceCalendar::currentVersionId)),
        calendars.stream().collect(Collectors.toMap(ServiceCalendar::code, ServiceCalendar::id)));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarEvent changed) {
    holding.forgetAll();
  }

  private record Holding(Map<Long, Long> versions, Map<String, Long> ids) {}
}
