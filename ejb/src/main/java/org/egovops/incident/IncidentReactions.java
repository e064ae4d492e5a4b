package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.egovops.kernel.Clock;
import org.egovops.recordkeeping.Author;
import org.egovops.recordkeeping.EntryKind;
import org.egovops.recordkeeping.Timeline;
import org.egovops.recordkeeping.TimelineEntry;
import org.egovops.servicelevel.Metric;
import org.egovops.servicelevel.ServiceLevelEvent;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketTurned;
import org.egovops.ticket.Turning;

/**
 * What incidents do when their clocks tell something, and when a service request turns out to be a
 * fault.
 */
@ApplicationScoped
class IncidentReactions {

  @Inject Incidents incidents;
  @Inject IncidentIntake intake;
  @Inject Turning turning;
  @Inject Timeline timeline;
  @Inject Clock clock;

  void dueChanged(@Observes ServiceLevelEvent.DueChanged event) {
    incidents.follow(event.recordId(), NextDue.of(event.next()));
  }

  void turned(@Observes TicketTurned event) {
    if (event.to() == TicketKind.INCIDENT) {
      turning.join(event, intake.takeOver(event));
    }
  }

  void warned(@Observes ServiceLevelEvent.Warned event) {
    note(event, ClockNews.WARNED, event.metric());
  }

  void breached(@Observes ServiceLevelEvent.Breached event) {
    note(event, ClockNews.BREACHED, event.metric());
  }

  /** The metric's name is kept; whoever reads it gets words in the own language. */
  private void note(ServiceLevelEvent event, ClockNews news, Metric metric) {
    if (incidents.find(event.recordId()).isPresent()) {
      TimelineEntry.Draft entry =
          TimelineEntry.of(EntryKind.CLOCK, Author.SYSTEM).action(news).text(metric.name());
      timeline.add(event.recordId(), entry.internal(), clock.now());
    }
  }

  /** What a clock announces by itself. */
  enum ClockNews {
    WARNED,
    BREACHED
  }
}
