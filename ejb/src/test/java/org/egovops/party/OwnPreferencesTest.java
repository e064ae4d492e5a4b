package org.egovops.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.FlushModeType;
import org.egovops.kernel.PersistenceTest;
import org.egovops.kernel.RuleBroken;
import org.egovops.kernel.TestDatabase;
import org.egovops.kernel.Work;
import org.junit.jupiter.api.Tag;

@Tag("INC-07")
class OwnPreferencesTest {

  @PersistenceTest
  void saved_views_are_kept_changed_listed_and_removed_for_their_owner_only(TestDatabase on) {
    Work.run(
        on,
        em -> {
          em.setFlushMode(FlushModeType.AUTO);
          Person one = People.store(em, "prefers.one", DutyClass.BUSINESS);
          Person other = People.store(em, "prefers.other", DutyClass.BUSINESS);
          ActingAs current = new ActingAs(ActingAs.staff(one.id(), one.login()));
          OwnPreferences own = new OwnPreferences();
          own.em = em;
          own.current = current;
          own.keep("view.incident.mine", "{\"line\":\"L1\"}");
          own.keep("view.incident.mine", "{\"line\":\"L2\"}");
          own.keep("view.incident.late", "{}");
          own.keep("language", "zh-CN");
          assertThat(own.find("view.incident.mine")).contains("{\"line\":\"L2\"}");
          assertThat(own.startingWith("view.incident.")).hasSize(2);
          own.keep("view.incident.late", "");
          assertThat(own.find("view.incident.late")).isEmpty();
          current.become(ActingAs.staff(other.id(), other.login()));
          assertThat(own.find("language")).isEmpty();
          assertThatThrownBy(() -> own.keep("no good key", "x")).isInstanceOf(RuleBroken.class);
          assertThatThrownBy(() -> own.keep("long", "字".repeat(1_334)))
              .isInstanceOf(RuleBroken.class);
          own.keep("long", "字".repeat(1_333));
        });
  }
}
