package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages with addresses and forms nobody types: an answer a person understands, never "our fault".
 */
@Tag("SEC-05")
class PagesUnderRubbishIT {

  private static final Path PAGES = Path.of("../web/src/main/webapp");
  private static final Pattern PARAMETER = Pattern.compile("<f:viewParam name=\"([^\"]+)\"");
  private static final String RECORD = "incident/record.xhtml";
  private static final int ROUNDS = Integer.getInteger("it.rubbish.rounds", 6);

  private final List<String> faults = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(strings = {"pm", "dept", "sysadmin"})
  void no_page_falls_over_its_parameters(String login) throws IOException {
    Visitor visitor = Visitor.login(login);
    Rubbish rubbish = new Rubbish(login.hashCode());
    for (Map.Entry<String, List<String>> page : parameters().entrySet()) {
      for (int round = 0; round < ROUNDS; round++) {
        StringBuilder address = new StringBuilder(page.getKey()).append("?x=1");
        page.getValue().stream()
            .filter(name -> rubbish.sometimes() || rubbish.sometimes())
            .forEach(
                name -> address.append('&').append(name).append('=').append(rubbish.encoded()));
        judge(visitor.get(address.toString()));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_form_with_a_forged_or_missing_state_opens_the_page_anew() {
    Visitor visitor = Visitor.login("desk");
    for (String page :
        List.of("incident/register.xhtml", "incident/intake.xhtml", "profile/tokens.xhtml")) {
      Answer asked = visitor.get(page);
      for (Element form : Visitor.document(asked).select("form[id]")) {
        for (String state : List.of("", "0:0", "-1:x", "stateless", "A".repeat(5000), "\u0000")) {
          Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(asked, form.id()));
          fields.put("jakarta.faces.ViewState", state);
          judge(visitor.post(page, fields));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_form_with_rubbish_in_its_fields_stays_on_its_page() {
    Visitor visitor = Visitor.login("desk");
    Rubbish rubbish = new Rubbish(7);
    for (int round = 0; round < ROUNDS; round++) {
      for (String page : List.of("incident/intake.xhtml", "incident/register.xhtml")) {
        Answer asked = visitor.get(page);
        for (Element form : Visitor.document(asked).select("form[id]")) {
          Map<String, String> fields = new LinkedHashMap<>(Visitor.fields(asked, form.id()));
          fields.replaceAll((name, value) -> name.contains("ViewState") ? value : rubbish.text());
          form.select("button[name]")
              .forEach(button -> fields.put(button.attr("name"), button.attr("name")));
          judge(visitor.post(page, fields));
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  /** Forms that ask for files are sent as if they did not; a dialog as if it had been opened. */
  @ParameterizedTest
  @CsvSource({
    "desk, profile/password.xhtml",
    "desk, incident/intake.xhtml",
    "desk, incident/record.xhtml",
    "dept, incident/report.xhtml",
    "dept, request/ask.xhtml",
    "pm, import/upload.xhtml",
    "pm, calendar/week.xhtml",
    "pm, calendar/notice.xhtml",
    "pm, servicelevel/calculator.xhtml",
    "secadmin, role/edit.xhtml",
    "operator, job/timetable.xhtml",
    "sysadmin, parameter/register.xhtml",
    "sysadmin, account/intake.xhtml"
  })
  void a_form_sent_without_its_fields_stays_on_its_page(String login, String page) {
    Visitor visitor = Visitor.login(login);
    String address = page.equals(RECORD) ? page + "?number=" + Samples.newIncident() : page;
    Answer asked = visitor.get(address);
    assertThat(asked.status()).as(address).isEqualTo(200);
    for (Element form : Visitor.document(asked).select("main form[id], dialog form[id]")) {
      for (Element button : form.select("button[name]:not([disabled])")) {
        Map<String, String> all = Visitor.fields(asked, form.id());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(form.id(), form.id());
        fields.put(button.attr("name"), button.attr("name"));
        List.of("jakarta.faces.ViewState", "primefaces.nonce")
            .forEach(name -> fields.put(name, all.get(name)));
        judge(visitor.post(address, fields));
      }
    }
    assertThat(faults).isEmpty();
  }

  private void judge(Answer answer) {
    if (answer.status() >= 500 || answer.text().contains("Exception")) {
      faults.add(answer.toString());
    }
  }

  /** Every page with the names of its parameters, read off the pages themselves. */
  private static Map<String, List<String>> parameters() throws IOException {
    Map<String, List<String>> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(PAGES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
        String name = PAGES.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith("WEB-INF")) {
          Matcher parameter = PARAMETER.matcher(Files.readString(file));
          found.put(name, parameter.results().map(match -> match.group(1)).toList());
        }
      }
    }
    return found;
  }
}
