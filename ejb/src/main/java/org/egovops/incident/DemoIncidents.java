package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.egovops.contract.Contracts;
import org.egovops.kernel.DemoLoader;
import org.egovops.party.Actor;
import org.egovops.party.Permission;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.ticket.CustomerChannel;
import org.egovops.ticket.DemoStory;
import org.egovops.ticket.Impact;
import org.egovops.ticket.Urgency;

/**
 * Demonstration incidents (演示事件): what an office met in the last months and what is open this
 * morning, told by {@code demo-incidents.csv} and taken through the same steps as in daily work.
 */
@ApplicationScoped
class DemoIncidents implements DemoLoader {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

  @Inject Contracts contracts;
  @Inject IncidentIntake intake;
  @Inject IncidentWork work;
  @Inject Incidents incidents;
  @Inject ServiceLevelClocks clocks;
  @Inject DemoStory story;

  private static final List<Integer> SCORES = List.of(5, 4, 5, 5, 3, 5, 4, 5, 5, 4);
  private static final String RELIEF = "standby";
  private static final List<String> CALLERS =
      List.of("罗示子", "梁示丑", "宋示寅", "谢示卯", "唐示辰", "许示巳", "邓示午", "曹示未", "彭示申");

  private final Map<String, Actor> known = new HashMap<>();

  /** One row of the story on one of its days. */
  private record Tale(Instant reported, String unit, CSVRecord row, int turn) {
    DemoScript script() {
      return DemoScript.valueOf(row.get("script"));
    }

    /** The engineers on site and on call take turns. */
    String who(String login) {
      return login.equals("onsite") && turn % 3 == 2 ? RELIEF : login;
    }
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public boolean loaded() {
    return contracts
        .byNumber(DemoStory.CONTRACT)
        .filter(contract -> incidents.count(contractsOwn(contract.id())) > 0)
        .isPresent();
  }

  private static IncidentQuery contractsOwn(long contractId) {
    IncidentQuery query = new IncidentQuery();
    query.equal("e.contractId", contractId);
    return query;
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void load(Instant now) {
    tales(now).stream()
        .sorted(Comparator.comparing(Tale::reported))
        .forEach(tale -> tell(tale, now));
  }

  private void tell(Tale tale, Instant now) {
    Actor reporter =
        story.caller(
            story.unit(tale.unit()),
            tale.reported(),
            now,
            Permission.INCIDENT_REPORT,
            Permission.INCIDENT_READ,
            Permission.INCIDENT_CONFIRM);
    Incident incident = intake.report(form(tale), reporter, tale.reported());
    for (DemoScript.Step step : tale.script().steps()) {
      Instant at = tale.reported().plus(Duration.ofMinutes(step.minutes()));
      boolean sampled = incidents.survey(incident.id()).isPresent();
      if (at.isBefore(now) && (step.action() != IncidentAction.RATE || sampled)) {
        Actor actor = step.who().equals("reporter") ? reporter : person(tale.who(step.who()), now);
        backUpFirst(incident, step, actor, at);
        work.perform(incident, step.action(), fill(step, tale, now), actor, at);
        story.flush();
      }
    }
    clocks.of(incident.id()).silence(now.minus(Duration.ofHours(6)));
  }

  private void backUpFirst(Incident incident, DemoScript.Step step, Actor actor, Instant at) {
    boolean gated =
        step.action() == IncidentAction.BEGIN_WORK || step.action() == IncidentAction.RESOLVE;
    boolean missing =
        incident.classification().needsBackup() && incident.resolution().backup() == null;
    if (gated && missing) {
      IncidentActionForm form = new IncidentActionForm();
      form.setBackup(BackupOutcome.NOT_NEEDED);
      form.setText("本次处置不涉及业务数据。");
      work.perform(incident, IncidentAction.RECORD_BACKUP, form, actor, at);
    }
  }

  private List<Tale> tales(Instant now) {
    List<Tale> tales = new ArrayList<>();
    for (CSVRecord row : DemoStory.rows(DemoIncidents.class, "demo-incidents.csv")) {
      String[] units = row.get("units").split(" ");
      String[] days = row.get("when").split(" ");
      for (int i = 0; i < days.length; i++) {
        tales.add(new Tale(moment(days[i], now), units[i % units.length], row, tales.size()));
      }
    }
    return tales;
  }

  /**
   * {@code 8m} is eight minutes ago, {@code 3d09:12} twelve past nine three days ago, or the Friday
   * before.
   */
  private static Instant moment(String when, Instant now) {
    if (when.endsWith("m")) {
      return now.minus(Duration.ofMinutes(Long.parseLong(when.substring(0, when.length() - 1))));
    }
    int cut = when.indexOf('d');
    LocalDate day =
        LocalDate.ofInstant(now, OFFICE).minusDays(Long.parseLong(when.substring(0, cut)));
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      day = day.minusDays(1);
    }
    return day.atTime(LocalTime.parse(when.substring(cut + 1))).atZone(OFFICE).toInstant();
  }

  private static IncidentForm form(Tale tale) {
    CSVRecord row = tale.row();
    IncidentForm form = new IncidentForm();
    form.setContract(DemoStory.CONTRACT);
    form.setContactName(CALLERS.get(tale.turn() % CALLERS.size()));
    form.setContactPhone("028-5550" + String.format("%04d", (tale.turn() + 11L) * 137 % 10_000));
    form.setTitle(row.get("title"));
    form.setSymptom(row.get("symptom"));
    form.setBusinessImpact(row.get("impact"));
    form.setBusinessSystem(row.get("system"));
    form.setCategory(row.get("category"));
    form.setFaultLevel(FaultLevel.valueOf(row.get("level")));
    form.setImpact(Impact.valueOf(row.get("business")));
    form.setUrgency(Urgency.valueOf(row.get("urgency")));
    form.setConfigurationItems(
        row.get("items").isEmpty() ? List.of() : List.of(row.get("items").split(" ")));
    return form;
  }

  private IncidentActionForm fill(DemoScript.Step step, Tale tale, Instant now) {
    CSVRecord row = tale.row();
    IncidentActionForm form = new IncidentActionForm();
    form.setCustomer(CALLERS.get(tale.turn() % CALLERS.size()));
    form.setCustomerChannel(CustomerChannel.PHONE);
    form.setBackup(BackupOutcome.DONE);
    form.setScore(SCORES.get(tale.turn() % SCORES.size()));
    form.setLine(step.line());
    form.setText(text(step.action(), row));
    if (step.action() == IncidentAction.RESOLVE) {
      form.setResolution(row.get("resolution"));
      form.setResolutionCode(ResolutionCode.valueOf(row.get("code")));
    }
    if (step.action() == IncidentAction.ACCEPT || step.action() == IncidentAction.HAND_OVER) {
      give(form, step, tale, now);
    }
    return form;
  }

  private static String text(IncidentAction action, CSVRecord row) {
    return switch (action) {
      case RESPOND -> "已与报障人通话，了解现象并说明处理安排。";
      case DIAGNOSE, WAIT_FOR_CUSTOMER -> row.get("diagnosis");
      case HAND_OVER -> "现场与电话均未解决，请协助分析。";
      case AGREE_SOLUTION -> "已向客户说明方案与所需时间，客户同意。";
      case RECORD_BACKUP -> "已备份相关配置与数据，校验可用。";
      case CANCEL -> "与已受理的事件为同一情况，并入处理。";
      case WAIT_FOR_SUPPLIER -> "等待厂家提供备件或补丁。";
      case REOPEN -> "下午又出现同样情况，请继续处理。";
      case RATE -> "处理及时，说明清楚。";
      default -> null;
    };
  }

  /** To whoever takes the next step; what nobody has taken from the queue lies with the team. */
  private void give(IncidentActionForm form, DemoScript.Step step, Tale tale, Instant now) {
    String next = tale.script().next(step);
    if (next != null || step.action() == IncidentAction.ACCEPT) {
      Actor engineer = person(next == null ? RELIEF : tale.who(next), now);
      form.setTeam(engineer.teamIds().stream().sorted().findFirst().orElseThrow());
      form.setPerson(engineer.personId());
    } else {
      form.setTeam(story.team(step.line()).id());
    }
  }

  private Actor person(String login, Instant now) {
    return known.computeIfAbsent(login, one -> story.person(one, now));
  }
}
