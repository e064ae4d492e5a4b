package org.egovops.party.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.Person;
import org.egovops.party.Team;

/**
 * Demonstration roster (演示值班表): eight weeks around now. The desk shares the days, the standby
 * engineer has the nights, second and third line are on call by the week; nobody has the night of
 * the coming Saturday, so that a gap can be seen.
 */
@ApplicationScoped
class DemoRoster implements DemoLoader {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String HOTLINE = "028-55500000";
  private static final int WEEKS_AGO = 4;
  private static final int WEEKS_AHEAD = 4;

  @PersistenceContext EntityManager em;
  @Inject Shifts shifts;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public boolean loaded() {
    return em.createQuery("select count(s) from DutyShift s", Long.class).getSingleResult() > 0;
  }

  @Override
  @Transactional(TxType.REQUIRES_NEW)
  public void load(Instant now) {
    LocalDate monday =
        LocalDate.ofInstant(now, ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    for (int week = -WEEKS_AGO; week < WEEKS_AHEAD; week++) {
      week(monday.plusWeeks(week), week);
    }
  }

  private void week(LocalDate monday, int week) {
    boolean even = Math.floorMod(week, 2) == 0;
    for (int day = 0; day < DayOfWeek.values().length; day++) {
      day(monday.plusDays(day), week, (day % 2 == 0) == even);
    }
    onCall("工程技术部", even ? "l2" : "config", monday);
    onCall("软件开发部", "software", monday);
    onCall("厂商技术支持", "l3", monday);
  }

  private void day(LocalDate day, int week, boolean first) {
    boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
    shift("服务台", first ? "desk" : "desk2", day, 8, 20);
    if (!weekend) {
      shift("驻场组", "onsite", day, 8, 18);
    }
    if (week != 0 || day.getDayOfWeek() != DayOfWeek.SATURDAY) {
      shift("驻场组", "standby", day, 20, 32);
    }
  }

  private void onCall(String team, String login, LocalDate monday) {
    shift(team, login, monday, 0, 7 * 24);
  }

  private void shift(String team, String login, LocalDate day, int from, int until) {
    Instant midnight = day.atStartOfDay(ZONE).toInstant();
    Period period =
        new Period(midnight.plusSeconds(from * 3_600L), midnight.plusSeconds(until * 3_600L));
    shifts.add(new DutyShift(team(team), person(login), period, HOTLINE));
  }

  private Team team(String name) {
    return em.createQuery("select t from Team t where t.name = :name", Team.class)
        .setParameter("name", name)
        .getSingleResult();
  }

  private Person person(String login) {
    return em.createQuery("select p from Person p where p.login = :login", Person.class)
        .setParameter("login", login)
        .getSingleResult();
  }
}
