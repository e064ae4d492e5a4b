package org.egovops.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Page;
import org.egovops.party.Actor;
import org.egovops.search.FullText;
import org.egovops.search.SearchDesk;
import org.egovops.servicelevel.ServiceLevelClocks;
import org.egovops.ticket.Contact;
import org.egovops.ticket.TicketKind;
import org.egovops.ticket.TicketScope;

/**
 * Incident lists (事件列表): from filter and reader to pages of rows, the same for screen, interface
 * and export. Words are answered by the full-text search, everything else by the database.
 */
@ApplicationScoped
class IncidentLists {

  @Inject Incidents incidents;
  @Inject IncidentSearch search;
  @Inject FullText fullText;
  @Inject ServiceLevelClocks clocks;
  @Inject Clock clock;

  Page<IncidentRow> page(
      Actor reader, IncidentFilter filter, IncidentSort sort, String after, int limit) {
    Page<IncidentRow> page = incidents.page(query(reader, filter), sort, after, limit);
    Instant now = clock.now();
    return new Page<>(page.rows().stream().map(row -> counted(row, now)).toList(), page.next());
  }

  /** What is left of a clock that runs is counted when it is read; what stands still is kept. */
  private IncidentRow counted(IncidentRow row, Instant now) {
    return row.dueMetric() == null || row.duePaused()
        ? row
        : row.left(clocks.left(row.dueCalendar(), row.dueAt(), now));
  }

  long count(Actor reader, IncidentFilter filter) {
    return incidents.count(query(reader, filter));
  }

  /** A page with the contacts, read by one statement more. */
  Page<IncidentExportRow> export(
      Actor reader, IncidentFilter filter, IncidentSort sort, String after, int limit) {
    Page<IncidentRow> page = page(reader, filter, sort, after, limit);
    Map<Long, Contact> contacts =
        incidents.contacts(page.rows().stream().map(IncidentRow::id).toList());
    List<IncidentExportRow> rows =
        page.rows().stream().map(row -> row(row, contacts.get(row.id()))).toList();
    return new Page<>(rows, page.next());
  }

  private static IncidentExportRow row(IncidentRow row, Contact contact) {
    return new IncidentExportRow(row, contact.name(), contact.phone());
  }

  private IncidentQuery query(Actor reader, IncidentFilter filter) {
    IncidentQuery query =
        IncidentQuery.in(TicketScope.of(TicketKind.INCIDENT, reader)).matching(filter);
    String words = filter.getWords();
    if (words != null && !words.isBlank()) {
      query.anyOf("e.id", fullText.ids(search, reader, words, SearchDesk.MOST));
    }
    return query;
  }
}
