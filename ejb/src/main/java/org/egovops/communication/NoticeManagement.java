package org.egovops.communication;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;
import org.egovops.party.CurrentActor;
import org.egovops.party.Permission.Names;

/** Notice management (通知管理): everybody's door to the own notices, and to nobody else's. */
@Stateless
@RolesAllowed(Names.NOTICE_READ)
public class NoticeManagement {

  private static final int LARGEST_PAGE = 200;

  @Inject Notices notices;
  @Inject CurrentActor current;

  /** Own notices, the newest first. */
  public Page<NoticeRow> own(NoticeFilter filter, String after, int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw RuleBroken.at("limit", "list.bad-limit", LARGEST_PAGE);
    }
    return notices.page(current.get().personId(), filter, after, limit);
  }

  /** How many own notices are unread. */
  public long unread() {
    return notices.unread(current.get().personId());
  }

  /** How many own notices there are. */
  public long all() {
    return notices.all(current.get().personId());
  }

  /**
   * Opens a notice: it is read now.
   *
   * @throws NotFound also for another's
   */
  public NoticeRow open(long id) {
    Notice notice =
        notices
            .find(id)
            .filter(found -> found.personId() == current.get().personId())
            .orElseThrow(() -> new NotFound("notice", id));
    notice.read();
    return notice.row();
  }

  /** Marks own notices as read; others' are passed over. */
  public void read(Collection<Long> ids) {
    if (!ids.isEmpty()) {
      notices.read(current.get().personId(), ids);
    }
  }

  /** Marks all own notices as read. */
  public void readAll() {
    notices.readAll(current.get().personId());
  }
}
