package org.egovops.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.egovops.party.Actor;
import org.egovops.party.ActorRecord;
import org.egovops.party.Caller;
import org.egovops.party.Organization;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.party.SupportLine;
import org.egovops.party.Team;

/**
 * Demonstration story (演示情节): the people, places and days in which demonstration tickets happen.
 */
@ApplicationScoped
public class DemoStory {

  /** The contract under which everything happens. */
  public static final String CONTRACT = "YW-DEMO-1";

  private static final Duration FRESH = Duration.ofDays(7);
  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @Inject ActorRecord actors;
  @PersistenceContext EntityManager em;

  /** The rows of a table beside a class, by the names in its first line. */
  public static List<CSVRecord> rows(Class<?> beside, String file) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in = beside.getResourceAsStream(file);
        CSVParser parser = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return parser.getRecords();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code 8m} is eight minutes ago, {@code 3d09:12} twelve past nine three days ago. */
  public static Instant moment(String when, Instant now) {
    if (when.endsWith("m")) {
      return now.minus(Duration.ofMinutes(Long.parseLong(when.substring(0, when.length() - 1))));
    }
    int cut = when.indexOf('d');
    LocalDate day =
        LocalDate.ofInstant(now, OFFICE).minusDays(Long.parseLong(when.substring(0, cut)));
    return day.atTime(LocalTime.parse(when.substring(cut + 1))).atZone(OFFICE).toInstant();
  }

  /** A telephone nobody has, different for each row. */
  public static String phone(CSVRecord row) {
    return "028-5550" + String.format("%04d", row.getRecordNumber() * 137 % 10_000);
  }

  /** A unit of the story by its short name. */
  public Organization unit(String shortName) {
    return em.createQuery(
            "select o from Organization o where o.shortName = :name and o.name like :demo",
            Organization.class)
        .setParameter("name", shortName)
        .setParameter("demo", "示范%")
        .getSingleResult();
  }

  /** The first team of a line. */
  public Team team(SupportLine line) {
    return em.createQuery(
            "select t from Team t where t.supportLine = :line order by t.id", Team.class)
        .setParameter("line", line)
        .setMaxResults(1)
        .getSingleResult();
  }

  /** Somebody of the story by login. */
  public Actor person(String login, Instant now) {
    return actors.load(Caller.full(login), now).orElseThrow();
  }

  /**
   * Who calls for a unit, confirms and rates: for what is still on people's desks the one of the
   * unit who can log in, for older cases a colleague without an account.
   */
  public Actor caller(Organization unit, Instant called, Instant now, Permission... permissions) {
    return called.isBefore(now.minus(FRESH))
        ? colleague(unit, permissions)
        : em.createQuery(
                "select p.login from Person p where p.organization = :unit order by p.id",
                String.class)
            .setParameter("unit", unit)
            .getResultStream()
            .findFirst()
            .map(login -> person(login, now))
            .orElseGet(() -> colleague(unit, permissions));
  }

  private static Actor colleague(Organization unit, Permission... permissions) {
    return new Actor(
        unit.id(),
        "reporter",
        unit.shortName() + "报障人",
        unit.id(),
        Side.DEPARTMENT,
        Set.of("USER_DEPARTMENT"),
        Set.of(permissions),
        Set.of(),
        Set.of(),
        Set.of());
  }

  /** Writes what was told so far. */
  public void flush() {
    em.flush();
  }
}
