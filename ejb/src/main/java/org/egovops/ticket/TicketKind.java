package org.egovops.ticket;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.egovops.kernel.NotFound;
import org.egovops.party.Actor;
import org.egovops.party.Permission;

/** Kind of ticket (受理单类别): its numbers' prefix and the permissions of its process. */
public enum TicketKind {
  /** 事件. */
  INCIDENT(
      "INC",
      Permission.INCIDENT_READ,
      Permission.INCIDENT_REPORT,
      Permission.INCIDENT_CONFIRM,
      Permission.INCIDENT_REGISTER,
      Permission.INCIDENT_DISPATCH,
      Permission.INCIDENT_WORK),
  /** 服务请求. */
  REQUEST(
      "REQ",
      Permission.REQUEST_READ,
      Permission.REQUEST_SUBMIT,
      Permission.REQUEST_CONFIRM,
      Permission.REQUEST_REGISTER,
      Permission.REQUEST_DISPATCH,
      Permission.REQUEST_WORK);

  private final String prefix;
  private final Permission read;
  private final Permission report;
  private final Permission confirm;
  private final Permission register;
  private final Permission dispatch;
  private final Permission work;

  TicketKind(
      String prefix,
      Permission read,
      Permission report,
      Permission confirm,
      Permission register,
      Permission dispatch,
      Permission work) {
    this.prefix = prefix;
    this.read = read;
    this.report = report;
    this.confirm = confirm;
    this.register = register;
    this.dispatch = dispatch;
    this.work = work;
  }

  /**
   * The kind a number belongs to.
   *
   * @throws NotFound when it is no ticket's number
   */
  public static TicketKind of(String number) {
    return find(number).orElseThrow(() -> new NotFound("ticket", number));
  }

  /** The kind a number belongs to, if it is a ticket's number. */
  public static Optional<TicketKind> find(String number) {
    String wanted = number == null ? "" : number;
    return Stream.of(values()).filter(kind -> wanted.startsWith(kind.prefix + "-")).findFirst();
  }

  /** What its numbers begin with. */
  public String prefix() {
    return prefix;
  }

  public Permission read() {
    return read;
  }

  /** For those who report for their own unit. */
  public Permission report() {
    return report;
  }

  /** For those who take calls for any unit. */
  public Permission register() {
    return register;
  }

  /** For those who steer the whole contract. */
  public Permission dispatch() {
    return dispatch;
  }

  public Permission work() {
    return work;
  }

  /**
   * Whether somebody may add notes and files: the department that reports or confirms, and who
   * registers, dispatches or works. Reading alone, by role or by token, adds nothing (SEC-05).
   */
  public boolean writtenBy(Actor actor) {
    return Stream.of(report, confirm, register, dispatch, work).anyMatch(actor::may);
  }

  /** Its name in messages and addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether somebody may ask for the contact's full data: who works on tickets has to phone back.
   */
  public boolean revealedTo(Actor actor) {
    return actor.may(Permission.PERSONAL_DATA_VIEW) || actor.may(work) || actor.may(dispatch);
  }
}
