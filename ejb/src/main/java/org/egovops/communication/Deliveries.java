package org.egovops.communication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.egovops.kernel.Clock;
import org.egovops.kernel.Outbox;
import org.egovops.kernel.OutboxMessage;
import org.egovops.kernel.OutboxState;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;
import org.egovops.recordkeeping.AuditAction;
import org.egovops.recordkeeping.AuditTrail;

/**
 * Deliveries (投递管理): the operators' door to the outbox. They see how messages fare and send again
 * what was given up; what a message says stays hidden.
 */
@Stateless
@RolesAllowed(Names.JOB_OPERATE)
public class Deliveries {

  private static final String KIND = "OUTBOX_MESSAGE";
  private static final int LARGEST_PAGE = 200;

  @Inject Outbox outbox;
  @Inject MailSettings settings;
  @Inject CurrentActor current;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * Messages, the newest first.
   *
   * @param state only these; null for all
   * @param topic only this one's; null for all
   */
  public Page<DeliveryRow> page(OutboxState state, String topic, String after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    Page<OutboxMessage> page = outbox.page(state, topic, after, limit);
    return new Page<>(page.rows().stream().map(DeliveryRow::of).toList(), page.next());
  }

  /** How many messages are in each state; states without any are missing. */
  public Map<OutboxState, Long> counts() {
    return outbox.counts();
  }

  /** The mail server's name; empty where none is configured and nothing is mailed. */
  public String mailServer() {
    return settings.configured() ? settings.host() : "";
  }

  /**
   * Sends a message again that was given up.
   *
   * @throws RuleBroken {@code outbox.not-failed}
   */
  public void sendAgain(long id) {
    OutboxMessage message = outbox.sendAgain(id, clock.now());
    audit.record(current.get().event(AuditAction.CHANGE, KIND, id, message.recordNumber()));
  }
}
