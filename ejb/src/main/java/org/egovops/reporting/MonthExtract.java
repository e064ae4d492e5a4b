package org.egovops.reporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Month extract (月度抽取): the rules of counting as one SQL statement, portable over the databases of
 * the product, since a hundred thousand incidents are a matter of a second only where they need not
 * leave the database. It either fills the lines of a report or counts a month without keeping it.
 * Reads the tables of incident, service level, catalogue and timeline; see decision 0041.
 *
 * <p>A clock is judged in the month it was met, or became due unmet: each clock in one month only.
 */
final class MonthExtract {

  private static final String COLUMNS =
      "report_id, incident_id, incident_number, title, unit_id, unit_name, service_item,"
          + " class_code, category_code, fault_level, priority, line, reported_at, responded_at,"
          + " arrived_at, resolved_at, reported, responded, arrived, resolved, closed, cancelled,"
          + " backlog, phoned, first_call, reopenings, response, response_agreed, response_worked,"
          + " on_site, on_site_agreed, on_site_worked, resolution, resolution_agreed,"
          + " resolution_worked";

  private static final String SOURCES =
      " left join sl_clock a on a.record_id = i.id and a.metric = 'RESPONSE'"
          + " left join sl_clock b on b.record_id = i.id and b.metric = 'ON_SITE'"
          + " left join sl_clock c on c.record_id = i.id and c.metric = 'RESOLUTION'"
          + " left join ticket_category k on k.entry_code = i.category_code"
          + " left join ticket_category p on p.id = k.parent_id";

  private static final String IS_BACKLOG =
      "i.reported_at < {until} and (i.resolved_at is null or i.resolved_at >= {until})"
          + " and (i.ended_at is null or i.ended_at >= {until})";

  private static final String FIRST_CALL =
      "i.intake_channel = 'PHONE' and i.arrived_at is null and i.handover_count = 0"
          + " and i.reopen_count = 0 and coalesce(i.resolving_line, i.support_line) = 'L1'"
          + " and not exists (select 1 from remote_consent e where e.incident_id = i.id)";

  private static final String REOPENED =
      " where t.record_id = i.id and t.action_code = 'REOPEN' and " + within("t.happened_at");

  private static final String REOPENINGS =
      "case when i.reopen_count = 0 then 0 else (select count(*) from timeline_entry t"
          + REOPENED
          + ") end";

  private static final String ROW =
      "i.id as incident_id, i.incident_number, i.title, i.unit_id, i.unit_name, i.service_item,"
          + " coalesce(p.entry_code, k.entry_code, i.category_code, '-') as class_code,"
          + " i.category_code, i.fault_level, i.priority,"
          + " case when i.resolved_at < {until} then coalesce(i.resolving_line, i.support_line)"
          + " else i.support_line end as line,"
          + " i.reported_at, i.responded_at, i.arrived_at, i.resolved_at, "
          + flag(within("i.reported_at"), "reported")
          + flag(within("i.responded_at"), "responded")
          + flag(within("i.arrived_at"), "arrived")
          + flag(within("i.resolved_at"), "resolved")
          + flag("i.state = 'CLOSED' and " + within("i.ended_at"), "closed")
          + flag("i.state = 'CANCELLED'", "cancelled")
          + flag(IS_BACKLOG, "backlog")
          + flag("i.intake_channel = 'PHONE'", "phoned")
          + flag(FIRST_CALL, "first_call")
          + REOPENINGS
          + " as reopenings, "
          + clock("a", "response")
          + ", "
          + clock("b", "on_site")
          + ", "
          + clock("c", "resolution");

  /** Any reason for which the incident stands in the report of the month. */
  private static final String CONCERNED =
      "("
          + List.of("reported_at", "responded_at", "arrived_at", "resolved_at", "ended_at").stream()
              .map(time -> within("i." + time))
              .collect(Collectors.joining(" or "))
          + " or "
          + IS_BACKLOG
          + " or i.reopen_count > 0 and exists (select 1 from timeline_entry t"
          + REOPENED
          + ") or "
          + Stream.of("a", "b", "c")
              .map(clock -> ("(" + met() + " or " + breached() + ")").replace("{c}", clock))
              .collect(Collectors.joining(" or "))
          + ")";

  /**
   * Fills the lines of a report, from the incidents of one stretch of ids. Parameters: 1 report, 2
   * id after which, 3 id up to which, 4 true.
   */
  static final String FILL =
      "insert into report_line ("
          + COLUMNS
          + ") select r.id, "
          + period(ROW, "r.period_from", "r.period_until")
          + " from service_report r join incident i on i.contract_id = r.contract_id"
          + SOURCES
          + " where r.id = ?1 and i.id > ?2 and i.id <= ?3 and "
          + period(CONCERNED, "r.period_from", "r.period_until");

  private MonthExtract() {}

  /**
   * Counts figures of a month as it stands now. Parameters: 1 contract, 2 begin, 3 end, 4 true;
   * result: one number per figure, null where there is no incident at all.
   */
  static String count(List<Figure> figures) {
    return "select "
        + figures.stream().map(Figure::sum).map(Figure::sql).collect(Collectors.joining(", "))
        + " from (select "
        + period(ROW, "?2", "?3")
        + " from incident i"
        + SOURCES
        + " where i.contract_id = ?1 and "
        + period(CONCERNED, "?2", "?3")
        + ") l";
  }

  private static String period(String sql, String from, String until) {
    return sql.replace("{from}", from).replace("{until}", until);
  }

  private static String within(String time) {
    return time + " >= {from} and " + time + " < {until}";
  }

  private static String flag(String condition, String name) {
    return "case when " + condition + " then 1 else 0 end as " + name + ", ";
  }

  /** Result by the target, result by the agreed time, and service time used, of one clock. */
  private static String clock(String clock, String name) {
    String agreed =
        "case when {c}.committed = ?4 and ("
            + met()
            + " or "
            + breached()
            + ") then"
            + " coalesce({c}.agreed_outcome, case when {c}.agreed_due_at is null then "
            + "case when "
            + met()
            + " then 'MET' else 'BREACHED' end"
            + " when {c}.agreed_due_at < {until} then 'BREACHED' else 'PENDING' end)"
            + " else null end as "
            + name
            + "_agreed, ";
    String worked =
        "case when {c}.outcome in ('MET', 'BREACHED') and "
            + within("{c}.stopped_at")
            + " then {c}.consumed_millis else null end as "
            + name
            + "_worked";
    return (result(name) + agreed + worked).replace("{c}", clock);
  }

  private static String result(String name) {
    return "case when not ("
        + met()
        + " or "
        + breached()
        + ") then null"
        + " when {c}.id is null then null"
        + " when {c}.committed = ?4 then case when "
        + met()
        + " then 'MET' else 'BREACHED' end"
        + " else 'EXCLUDED' end as "
        + name
        + ", ";
  }

  private static String met() {
    return "({c}.outcome = 'MET' and " + within("{c}.stopped_at") + ")";
  }

  /** Also where the time has run out and nobody has noted it yet. */
  private static String breached() {
    return "(({c}.outcome = 'BREACHED' or {c}.outcome = 'RUNNING' and {c}.stopped_at is null"
        + " and {c}.paused_at is null) and "
        + within("{c}.due_at")
        + ")";
  }
}
