package org.egovops.web.servicelevel;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.egovops.incident.IncidentState;
import org.egovops.servicelevel.AgreementRow;
import org.egovops.servicelevel.RunningStates;
import org.egovops.servicelevel.ServiceLevelManagement;
import org.egovops.servicelevel.calendar.CalendarManagement;
import org.egovops.servicelevel.calendar.CalendarRow;
import org.egovops.web.screen.Option;
import org.egovops.web.screen.Say;

/** Service level words (服务级别措辞): names of agreements and calendars, and states in words. */
@Named("serviceLevelWords")
@RequestScoped
public class ServiceLevelWords {

  @Inject ServiceLevelManagement serviceLevels;
  @Inject CalendarManagement calendarManagement;
  @Inject Say say;

  private List<AgreementRow> agreements;
  private List<CalendarRow> calendars;

  /** The agreements that hold, to choose from. */
  public List<Option> getAgreements() {
    return agreements().stream().map(row -> new Option(row.code(), name(row))).toList();
  }

  /** The calendars that hold, to choose from. */
  public List<Option> getCalendars() {
    return calendars().stream().map(row -> new Option(row.code(), name(row))).toList();
  }

  public String agreement(String code) {
    return agreements().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(this::name)
        .orElse(code);
  }

  public String calendar(String code) {
    return calendars().stream()
        .filter(row -> row.code().equals(code))
        .findFirst()
        .map(row -> say.either(row.nameZh(), row.nameEn()))
        .orElse(code);
  }

  /** Where a clock counts, in words: always, in all states but some, or in some only. */
  public String states(String written) {
    RunningStates running = RunningStates.parse(written);
    String waits = names(state -> state.isOpen() && !running.include(state.name()));
    if (waits.isEmpty()) {
      return say.text("servicelevel.states.all");
    }
    return running.include(IncidentState.NEW.name())
        ? say.text("servicelevel.states.but", waits)
        : say.text("servicelevel.states.only", names(state -> running.include(state.name())));
  }

  /** A target's length: as durations are said. */
  public String length(int minutes) {
    return say.words(Duration.ofMinutes(minutes));
  }

  private String names(Predicate<IncidentState> wanted) {
    return Arrays.stream(IncidentState.values())
        .filter(wanted)
        .map(say::of)
        .collect(Collectors.joining(say.text("servicelevel.states.and")));
  }

  private String name(AgreementRow row) {
    return row.code() + " " + say.either(row.nameZh(), row.nameEn());
  }

  private String name(CalendarRow row) {
    return row.code() + " " + say.either(row.nameZh(), row.nameEn());
  }

  private List<AgreementRow> agreements() {
    if (agreements == null) {
      agreements = serviceLevels.agreements();
    }
    return agreements;
  }

  private List<CalendarRow> calendars() {
    if (calendars == null) {
      calendars = calendarManagement.calendars();
    }
    return calendars;
  }
}
