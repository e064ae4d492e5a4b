package org.egovops.party.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.egovops.kernel.Clock;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Wired;
import org.egovops.kernel.Work;
import org.egovops.party.ActingAs;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission;
import org.egovops.party.Side;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ParameterManagementTest {

  private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

  @PersistenceTest
  @Tag("AMB-22")
  void a_value_counts_as_soon_as_it_is_set_and_the_usual_one_until_then(TestDatabase database) {
    Work.run(
        database,
        em -> {
          em.createQuery("delete from ParameterValue v").executeUpdate();
          Wired house =
              Wired.in(em)
                  .with(Clock.class, new Clock(() -> NOW))
                  .with(
                      CurrentActor.class,
                      new ActingAs(
                          ActingAs.actor(
                              2L, "sysadmin", Side.ADMINISTRATION, Permission.PARAMETER_EDIT)));
          Parameters parameters = house.get(Parameters.class);
          assertThat(parameters.number(Parameter.SURVEY_PERCENT)).isEqualTo(20);
          house.get(ParameterManagement.class).set(Parameter.SURVEY_PERCENT, " 35 ", "年度约定");
          em.flush();
          assertThat(house.events()).contains(new ParameterChanged(Parameter.SURVEY_PERCENT));
          parameters.forget(new ParameterChanged(Parameter.SURVEY_PERCENT));
          assertThat(parameters.number(Parameter.SURVEY_PERCENT)).isEqualTo(35);
          assertThat(
                  house.get(ParameterManagement.class).parameters().stream()
                      .filter(ParameterRow::own)
                      .map(ParameterRow::parameter))
              .containsExactly(Parameter.SURVEY_PERCENT);
          assertThat(
                  em.createNativeQuery(
                          "select value_before, value_after, detail from audit_entry"
                              + " where object_number = 'SURVEY_PERCENT'")
                      .getResultList())
              .anySatisfy(row -> assertThat((Object[]) row).containsExactly("20", "35", "年度约定"));
        });
  }

  @Test
  @Tag("SEC-05")
  void a_value_outside_its_range_is_refused_at_the_field() {
    for (String wrong : new String[] {"0", "21", "", "three", "1.5", null}) {
      assertThatThrownBy(() -> Parameter.SESSION_LIMIT.accept(wrong))
          .isInstanceOfSatisfying(
              RuleBroken.class, broken -> assertThat(broken.field()).isEqualTo("value"));
    }
    assertThat(Parameter.SESSION_LIMIT.accept("007")).isEqualTo("7");
    assertThatThrownBy(() -> Parameter.SURVEY_SEED.accept(" ")).isInstanceOf(RuleBroken.class);
  }

  @Test
  void every_usual_value_lies_in_its_own_range() {
    for (Parameter parameter : Parameter.values()) {
      assertThat(parameter.accept(parameter.usual())).isEqualTo(parameter.usual());
    }
  }
}
