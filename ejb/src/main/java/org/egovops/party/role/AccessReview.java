package org.egovops.party.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.egovops.kernel.Page;
import org.egovops.kernel.RuleBroken;

/** The account review (账号权限复核) as it is read: every grant that counts now, by login. */
@ApplicationScoped
class AccessReview {

  private static final String SELECT =
      "select new org.egovops.party.role.ReviewRow(g.id, p.id, p.login, p.fullName, o.shortName,"
          + " p.active, r.id, r.code, g.validFrom, g.validUntil, b.login, a.lastLoginAt)"
          + " from RoleGrant g join g.role r left join Person b on b.id = g.approvedBy,"
          + " Person p join p.organization o left join Account a on a.person = p"
          + " where g.person = p and g.approvedAt is not null and g.revokedAt is null"
          + " and (g.validUntil is null or g.validUntil > :now)";
  private static final String FURTHER =
      " and (p.login > :login or p.login = :login and g.id > :id)";
  private static final String UNUSED = " and (a.lastLoginAt is null or a.lastLoginAt < :unused)";
  private static final String ORDER = " order by p.login, g.id";

  @PersistenceContext EntityManager em;

  /**
   * A page of the review.
   *
   * @param unusedSince only of people who have not come in since, or null for all
   */
  Page<ReviewRow> page(Instant unusedSince, String after, int limit, Instant now) {
    boolean further = after != null && !after.isBlank();
    TypedQuery<ReviewRow> query =
        em.createQuery(
                SELECT + (unusedSince == null ? "" : UNUSED) + (further ? FURTHER : "") + ORDER,
                ReviewRow.class)
            .setParameter("now", now);
    if (unusedSince != null) {
      query.setParameter("unused", unusedSince);
    }
    if (further) {
      int slash = after.lastIndexOf('/');
      query.setParameter("login", after.substring(0, Math.max(0, slash)));
      query.setParameter("id", id(after.substring(slash + 1), after));
    }
    List<ReviewRow> rows = query.setMaxResults(limit + 1).getResultList();
    return Page.of(rows, limit, row -> row.login() + "/" + row.grantId());
  }

  private static long id(String digits, String after) {
    if (!digits.matches("\\d{1,18}")) {
      throw RuleBroken.at("after", "paging.unknown-place", after);
    }
    return Long.parseLong(digits);
  }

  /** The grants of a role that count now, by login. */
  List<ReviewRow> holders(long roleId, Instant now) {
    return em.createQuery(SELECT + " and r.id = :role" + ORDER, ReviewRow.class)
        .setParameter("now", now)
        .setParameter("role", roleId)
        .setMaxResults(500)
        .getResultList();
  }
}
