package org.egovops.incident;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.egovops.kernel.NotAllowed;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.Actor;
import org.egovops.party.CurrentActor;
import org.egovops.party.Masking;
import org.egovops.party.Permission;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditEvent;
import org.egovops.recordkeeping.AuditTrail;
import org.egovops.ticket.TicketKind;

/**
 * Incident export (事件导出): what a register shows, row by row, within the caller's scope. Contact
 * data are masked unless the caller may see them and says why; every export is audited with its
 * conditions, the number of rows and the reason (SEC-05, PIPL 51).
 */
@Stateless
public class IncidentExport {

  private static final int AT_A_TIME = 500;
  private static final int SHORTEST_REASON = 4;

  @Inject IncidentLists lists;
  @Inject AuditTrail audit;
  @Inject CurrentActor currentActor;

  /**
   * Hands over every row that answers, in the order of the sort.
   *
   * @param conditions the filter in words, for the audit
   * @param reason why contact data are needed in full; null or blank: they stay masked
   * @return how many rows
   * @throws NotAllowed when contact data are asked for without the permission
   * @throws RuleBroken when the reason is too short
   */
  @RolesAllowed(Names.INCIDENT_EXPORT)
  public long export(
      IncidentFilter filter,
      IncidentSort sort,
      String conditions,
      String reason,
      Consumer<IncidentExportRow> to) {
    Actor actor = currentActor.get().under(Permission.INCIDENT_EXPORT);
    boolean full = full(actor, reason);
    long rows = 0;
    String after = null;
    do {
      Page<IncidentExportRow> page = lists.export(actor, filter, sort, after, AT_A_TIME);
      page.rows().stream().map(row -> full ? row : masked(row)).forEach(to);
      rows += page.rows().size();
      after = page.next();
    } while (after != null);
    String why = full ? " · " + reason.strip() : "";
    audit.record(
        AuditEvent.of(AuditAction.EXPORT, actor.author(), TicketKind.INCIDENT.name(), null, null)
            .detail(rows + " · " + conditions + why));
    return rows;
  }

  private static boolean full(Actor actor, String reason) {
    if (reason == null || reason.isBlank()) {
      return false;
    }
    if (!actor.may(Permission.PERSONAL_DATA_VIEW)
        || !actor.contractIds(Permission.PERSONAL_DATA_VIEW).containsAll(actor.contractIds())) {
      throw new NotAllowed("incident.action-not-allowed", Permission.PERSONAL_DATA_VIEW);
    }
    if (reason.strip().length() < SHORTEST_REASON) {
      throw RuleBroken.at("reason", "incident.export-reason", SHORTEST_REASON);
    }
    return true;
  }

  private static IncidentExportRow masked(IncidentExportRow row) {
    return row.contact(Masking.name(row.contactName()), Masking.phone(row.contactPhone()));
  }
}
