package org.egovops.web.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.egovops.incident.IncidentFilter;
import org.egovops.incident.IncidentManagement;
import org.egovops.incident.IncidentRow;
import org.egovops.incident.IncidentSort;
import org.egovops.party.CurrentActor;
import org.egovops.party.SupportLine;
import org.egovops.web.screen.ChartModel;
import org.egovops.web.screen.ChartModel.Kind;
import org.egovops.web.screen.ChartModel.Series;
import org.egovops.web.screen.Say;

/** Dashboard (仪表盘): where the work stands; every figure and bar opens the list behind it. */
@Named("dashboard")
@RequestScoped
public class Dashboard {

  private static final int TREND_DAYS = 14;
  private static final int DUE_NEXT = 8;
  private static final String LIST = "/incident/register.xhtml?";

  @Inject IncidentManagement management;
  @Inject DashboardFigures figures;
  @Inject CurrentActor currentActor;
  @Inject Say say;

  private List<IncidentRow> dueNext;

  /** What is due next; what stands still is due to nobody yet and comes last. */
  public List<IncidentRow> getDueNext() {
    if (dueNext == null) {
      List<IncidentRow> running = due(false, DUE_NEXT);
      int room = DUE_NEXT - running.size();
      List<IncidentRow> paused = room == 0 ? List.of() : due(true, room);
      dueNext = Stream.concat(running.stream(), paused.stream()).toList();
    }
    return dueNext;
  }

  private List<IncidentRow> due(boolean paused, int most) {
    IncidentFilter filter = QueueView.OPEN.filter(currentActor.get(), say.getNow());
    filter.setPaused(paused);
    return management.list(filter, IncidentSort.DUE, null, most).rows();
  }

  /** Open work by line, and how much of it is breached. */
  public ChartModel getLines() {
    return chart(
        Kind.BAR,
        "dashboard.lines",
        Stream.of(SupportLine.values()).map(say::of).toList(),
        List.of(byLine(QueueView.OPEN, "pri"), byLine(QueueView.BREACHED, "bad")));
  }

  private Series byLine(QueueView view, String tone) {
    Function<SupportLine, String> link = line -> LIST + "view=" + view + "&line=" + line;
    List<SupportLine> lines = List.of(SupportLine.values());
    return new Series(
        say.of(view),
        tone,
        lines.stream().map(line -> figures.open(currentActor.get(), view, line)).toList(),
        lines.stream().map(link).toList());
  }

  /** What came in and what was solved, by day. */
  public ChartModel getTrend() {
    LocalDate today = Days.of(say.getNow());
    List<LocalDate> days = today.minusDays(TREND_DAYS - 1L).datesUntil(today.plusDays(1)).toList();
    List<String> links =
        days.stream().map(day -> LIST + "view=ALL&from=" + day + "&until=" + day).toList();
    List<String> solved =
        days.stream()
            .map(day -> LIST + "view=ALL&solvedFrom=" + day + "&solvedUntil=" + day)
            .toList();
    return chart(
        Kind.LINE,
        "dashboard.trend",
        days.stream().map(day -> day.toString().substring(5)).toList(),
        List.of(
            new Series(say.text("dashboard.reported"), "pri", reported(days), links),
            new Series(say.text("dashboard.resolved"), "ok", resolved(days), solved)));
  }

  private List<Long> reported(List<LocalDate> days) {
    return days.stream().map(day -> figures.reported(currentActor.get(), day)).toList();
  }

  private List<Long> resolved(List<LocalDate> days) {
    return days.stream().map(day -> figures.resolved(currentActor.get(), day)).toList();
  }

  private ChartModel chart(Kind kind, String title, List<String> labels, List<Series> series) {
    return new ChartModel(kind, say.text(title), labels, series);
  }
}
