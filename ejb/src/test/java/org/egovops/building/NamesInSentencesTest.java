package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovops.contract.ContractAction;
import org.egovops.contract.ContractState;
import org.egovops.importing.ImportAction;
import org.egovops.importing.ImportState;
import org.egovops.incident.IncidentAction;
import org.egovops.incident.IncidentState;
import org.egovops.jobs.JobAction;
import org.egovops.jobs.JobState;
import org.egovops.jobs.JobText;
import org.egovops.kernel.IllegalTransition;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.Texts;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.egovops.reporting.ReportAction;
import org.egovops.reporting.ReportState;
import org.egovops.request.RequestAction;
import org.egovops.request.RequestState;
import org.egovops.servicelevel.FaultLevel;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.calendar.ProposalAction;
import org.egovops.servicelevel.calendar.ProposalState;
import org.junit.jupiter.api.Test;

/** A value in a sentence is called by its name, never by the code it is stored by. */
class NamesInSentencesTest {

  private static final List<Locale> BOTH = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
  private static final Pattern CODE = Pattern.compile("[A-Z_]{4,}");
  private static final List<Class<? extends Enum<?>>> SPOKEN_OF =
      List.of(
          ContractState.class,
          ContractAction.class,
          ImportState.class,
          ImportAction.class,
          IncidentState.class,
          IncidentAction.class,
          JobState.class,
          JobAction.class,
          ProposalState.class,
          ProposalAction.class,
          ReportState.class,
          ReportAction.class,
          RequestState.class,
          RequestAction.class,
          FaultLevel.class,
          Metric.class,
          Permission.class,
          Side.class);

  @Test
  void a_refused_step_names_state_and_action() {
    assertThat(
            new IllegalTransition(IncidentState.CLOSED, IncidentAction.ASSIGN)
                .text(Locale.SIMPLIFIED_CHINESE))
        .startsWith("状态“已关闭”下不能执行“分配”");
    assertThat(
            RuleBroken.at("metric", "servicelevel.extension-without-clock", Metric.RESPONSE)
                .text(Locale.SIMPLIFIED_CHINESE))
        .startsWith("“响应”");
  }

  @Test
  void a_sentence_kept_in_a_job_names_them_to_every_reader() {
    JobText kept = JobText.of(new IllegalTransition(IncidentState.CLOSED, IncidentAction.ASSIGN));
    assertThat(kept.text(Locale.SIMPLIFIED_CHINESE)).startsWith("状态“已关闭”下不能执行“分配”");
    assertThat(kept.text(Locale.ENGLISH)).contains("Closed").contains("Assign");
  }

  @Test
  void no_code_reaches_a_reader() {
    for (Locale locale : BOTH) {
      assertThat(values().map(value -> new NotAllowed("incident.action-not-allowed", value)))
          .allSatisfy(refusal -> assertThat(refusal.text(locale)).doesNotContainPattern(CODE));
    }
  }

  @Test
  void both_languages_name_the_same_values() {
    assertThat(names(Locale.SIMPLIFIED_CHINESE).keySet())
        .containsExactlyInAnyOrderElementsOf(names(Locale.ENGLISH).keySet());
  }

  private static Stream<Enum<?>> values() {
    return SPOKEN_OF.stream().flatMap(kind -> Stream.of(kind.getEnumConstants()));
  }

  private static ResourceBundle names(Locale locale) {
    return ResourceBundle.getBundle("org.egovops.messages.names", locale, Texts.NO_FALLBACK);
  }
}
