package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who gets to what, for every role of the demonstration: a new incident of the first department, at
 * first line. What a role may not do is 403, what lies out of its sight is 404, and what is
 * permitted gets as far as the check of an empty form, 422, so that nothing is changed here.
 */
@Tag("SEC-05")
@Tag("ROL-05")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DataScopeIT {

  private static final String TABLE =
      """
      # login     | read | note | work | amend | report | items | levels | jobs | reports
      dept        | 200  | 422  | 403  | 403   | 422    | 403   | 403    | 403  | 403
      dept2       | 404  | 404  | 404  | 404   | 422    | 403   | 403    | 403  | 403
      sponsor     | 200  | 403  | 403  | 403   | 403    | 403   | 200    | 403  | 200
      interface   | 200  | 422  | 403  | 403   | 422    | 200   | 200    | 403  | 200
      coordinator | 200  | 422  | 403  | 403   | 422    | 200   | 200    | 403  | 200
      pm          | 200  | 422  | 422  | 422   | 422    | 200   | 200    | 200  | 200
      desk        | 200  | 422  | 422  | 422   | 422    | 200   | 200    | 403  | 403
      onsite      | 200  | 422  | 422  | 403   | 422    | 200   | 200    | 403  | 403
      standby     | 200  | 422  | 422  | 403   | 403    | 200   | 200    | 403  | 403
      l2          | 404  | 404  | 404  | 404   | 403    | 200   | 200    | 403  | 403
      software    | 404  | 404  | 404  | 404   | 403    | 200   | 200    | 403  | 403
      l3          | 404  | 404  | 404  | 404   | 403    | 200   | 200    | 403  | 403
      incident    | 200  | 422  | 422  | 422   | 422    | 200   | 200    | 403  | 200
      problem     | 200  | 403  | 403  | 403   | 403    | 200   | 200    | 403  | 200
      change      | 200  | 403  | 403  | 403   | 403    | 200   | 200    | 403  | 200
      config      | 404  | 404  | 404  | 404   | 403    | 200   | 403    | 403  | 403
      relations   | 200  | 403  | 403  | 403   | 403    | 403   | 200    | 403  | 200
      operator    | 403  | 403  | 403  | 403   | 403    | 403   | 403    | 200  | 200
      monitor     | 200  | 422  | 422  | 422   | 422    | 200   | 200    | 403  | 403
      """;

  private String number;
  private String tag;

  @BeforeAll
  void the_first_department_reports() {
    number = Samples.newIncident();
    tag = Machine.of("pm").get("api/v1/incidents/" + number).header("ETag");
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE, delimiter = '|')
  void each_role_gets_what_is_its_own_over_rest(
      String login,
      int read,
      int note,
      int work,
      int amend,
      int report,
      int items,
      int levels,
      int jobs,
      int reports) {
    Machine machine = Machine.of(login);
    String path = "api/v1/incidents/" + number;

    for (String part :
        new String[] {"", "/timeline", "/clocks", "/attachments", "/links", "/handovers"}) {
      assertThat(machine.get(path + part).status()).as(login + " reads " + part).isEqualTo(read);
    }
    check(login, "note", machine.post(path + "/notes", "{\"text\":\"\"}"), note);
    check(login, "work", machine.post(path + "/actions/HAND_OVER", "{}", "If-Match", tag), work);
    check(login, "amend", machine.put(path, "{}", "If-Match", tag), amend);
    check(login, "report", machine.post("api/v1/incidents", "{}"), report);
    check(login, "items", machine.get("api/v1/configuration-items"), items);
    check(login, "levels", machine.get("api/v1/service-levels"), levels);
    check(login, "jobs", machine.get("api/v1/jobs"), jobs);
    check(login, "reports", machine.get("api/v1/reports"), reports);
  }

  @ParameterizedTest
  @CsvSource(textBlock = TABLE, delimiter = '|')
  void each_role_sees_the_same_in_lists_over_soap_and_on_the_page(String login, int read) {
    Answer list = Machine.of(login).get("api/v1/incidents?sort=REPORTED&limit=200");
    assertThat(list.status() == 200 && list.text().contains(number)).isEqualTo(read == 200);
    assertThat(soap(login).text())
        .contains(
            switch (read) {
              case 200 -> "<number>" + number + "</number>";
              case 403 -> "<code>access.denied</code>";
              default -> "<code>record.not-found</code>";
            });
    if (!login.equals("monitor")) {
      Answer page = Visitor.login(login).get("incident/record.xhtml?number=" + number);
      check(login, "page", page, read);
      assertThat(page.text().contains("政务外网打不开")).isEqualTo(read == 200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"sysadmin", "secadmin", "auditadmin"})
  void administrators_see_no_ticket_and_have_no_token(String login) {
    Visitor administrator = Visitor.login(login);

    for (String page :
        new String[] {
          "incident/record.xhtml?number=" + number, "incident/register.xhtml", "incident/mine.xhtml"
        }) {
      Answer answer = administrator.get(page);
      assertThat(answer.text()).as(page).doesNotContain("政务外网打不开");
      assertThat(answer.status()).as(page).isEqualTo(403);
    }
    assertThat(Machine.basic(login, Machine.DEMO_PASSWORD).get("api/v1/incidents").status())
        .isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "pm, role/edit.xhtml, 403",
    "pm, account/intake.xhtml, 403",
    "pm, contract/terms.xhtml, 200",
    "desk, contract/terms.xhtml, 403",
    "desk, catalogue/entry.xhtml?kind=ITEM, 403",
    "dept, incident/intake.xhtml, 403",
    "dept, servicelevel/revise.xhtml, 403",
    "sysadmin, role/edit.xhtml, 403",
    "sysadmin, account/intake.xhtml, 200",
    "secadmin, account/intake.xhtml, 403",
    "secadmin, role/edit.xhtml, 200",
    "secadmin, //account//intake.xhtml, 403",
    "auditadmin, account/administrators.xhtml, 200",
    "pm, account/administrators.xhtml, 403"
  })
  void a_form_opens_only_for_those_who_may_save_it(String login, String page, int expected) {
    check(login, page, Visitor.login(login).get(page), expected);
  }

  @ParameterizedTest
  @CsvSource({"onsite, 403", "desk, 200"})
  void who_only_takes_calls_in_does_not_open_a_correction(String login, int expected) {
    String page = "incident/intake.xhtml?number=" + number;
    check(login, page, Visitor.login(login).get(page), expected);
  }

  private static void check(String login, String what, Answer answer, int expected) {
    assertThat(answer.status()).as(login + " " + what + ": " + answer).isEqualTo(expected);
  }

  private Answer soap(String login) {
    String message =
        "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>"
            + "<getIncident xmlns=\"http://egovops.org/soap/incidents/v1\"><number>"
            + number
            + "</number></getIncident></S:Body></S:Envelope>";
    Machine machine = Machine.of(login);
    return machine.send(
        machine
            .request("soap/incidents")
            .header("Content-Type", "text/xml")
            .POST(BodyPublishers.ofString(message)));
  }
}
