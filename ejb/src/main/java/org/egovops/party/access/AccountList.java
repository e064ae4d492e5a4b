package org.egovops.party.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.egovops.kernel.Page;
import org.egovops.party.DutyClass;

/** The accounts as a list (账号列表), people without one included. */
@ApplicationScoped
class AccountList {

  private static final String FROM =
      " from Person p join p.organization o left join Account a on a.person = p where ";
  private static final String SELECT =
      "select new org.egovops.party.access.AccountEntry(p.id, p.version, p.login, p.fullName,"
          + " o.shortName, o.side, p.jobTitle, p.kind, p.dutyClass, p.active, p.expiresAt, a.id, a.oneTime,"
          + " a.lockedUntil, a.lastLoginAt, a.totpConfirmedAt)"
          + FROM;

  /** Without "escape": EclipseLink would write the views' booleans as numbers, which H2 refuses. */
  private static final String NAMED =
      " and (lower(p.login) like :text or lower(p.fullName) like :text)";

  @PersistenceContext EntityManager em;

  Page<AccountEntry> page(AccountView view, String text, String after, int limit, Instant now) {
    boolean named = text != null && !text.isBlank();
    boolean further = after != null && !after.isBlank();
    TypedQuery<AccountEntry> query =
        em.createQuery(
            SELECT
                + view.condition()
                + (named ? NAMED : "")
                + (further ? " and p.login > :after" : "")
                + " order by p.login",
            AccountEntry.class);
    if (named) {
      query.setParameter("text", pattern(text));
    }
    if (further) {
      query.setParameter("after", after);
    }
    bind(query, view, now);
    return Page.of(query.setMaxResults(limit + 1).getResultList(), limit, AccountEntry::login);
  }

  /** What a pattern would read as a wild card stands for any one character. */
  private static String pattern(String text) {
    return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "_") + "%";
  }

  /** How many accounts each view shows. */
  Map<AccountView, Long> counts(Instant now) {
    Map<AccountView, Long> counts = new EnumMap<>(AccountView.class);
    for (AccountView view : AccountView.values()) {
      TypedQuery<Long> query =
          em.createQuery("select count(p)" + FROM + view.condition(), Long.class);
      bind(query, view, now);
      counts.put(view, query.getSingleResult());
    }
    return counts;
  }

  /** One account. */
  List<AccountEntry> of(long personId) {
    return em.createQuery(SELECT + "p.id = :person", AccountEntry.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** The administrators of all three classes, by login; a handful. */
  List<AccountEntry> administrators() {
    return em.createQuery(SELECT + "p.dutyClass <> :business order by p.login", AccountEntry.class)
        .setParameter("business", DutyClass.BUSINESS)
        .getResultList();
  }

  private static void bind(TypedQuery<?> query, AccountView view, Instant now) {
    if (view.hasMoment()) {
      query.setParameter("moment", view.moment(now));
    }
  }
}
