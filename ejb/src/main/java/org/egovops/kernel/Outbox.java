package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Outbox (发件箱): messages written in the transaction that causes them and delivered after it, each
 * by the node that claims it first. Nothing is remembered outside the rows, so a restart loses and
 * repeats nothing.
 */
@ApplicationScoped
public class Outbox {

  /** Claimed for delivery outside a transaction, a message is another node's after this long. */
  static final Duration LEASE = Duration.ofMinutes(5);

  @PersistenceContext EntityManager em;

  /** Puts a message into the caller's transaction. */
  public OutboxMessage post(OutboxDraft draft, Instant now) {
    OutboxMessage message = new OutboxMessage(draft, now);
    em.persist(message);
    return message;
  }

  /** Notes a message that a rule keeps back, so that operators can see why nothing came. */
  public void withhold(OutboxDraft draft, String code, Instant now) {
    post(draft, now).withhold(code, now);
  }

  /**
   * Messages, the newest first.
   *
   * @param state only these; null for all
   * @param topic only this one's; null for all
   */
  public Page<OutboxMessage> page(OutboxState state, String topic, String after, int limit) {
    StringBuilder jpql = new StringBuilder("select m from OutboxMessage m where m.id < :before");
    jpql.append(state == null ? "" : " and m.state = :state");
    jpql.append(topic == null ? "" : " and m.topic = :topic").append(" order by m.id desc");
    TypedQuery<OutboxMessage> query = em.createQuery(jpql.toString(), OutboxMessage.class);
    query.setParameter("before", Page.below(after));
    Optional.ofNullable(state).ifPresent(value -> query.setParameter("state", value));
    Optional.ofNullable(topic).ifPresent(value -> query.setParameter("topic", value));
    List<OutboxMessage> found = query.setMaxResults(limit + 1).getResultList();
    return Page.of(found, limit, message -> message.id().toString());
  }

  /** How many messages are in each state. */
  public Map<OutboxState, Long> counts() {
    Map<OutboxState, Long> counts = new EnumMap<>(OutboxState.class);
    em.createQuery("select m.state, count(m) from OutboxMessage m group by m.state", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((OutboxState) row[0], (Long) row[1]));
    return counts;
  }

  /**
   * One message.
   *
   * @throws NotFound when there is none
   */
  public OutboxMessage get(long id) {
    return Optional.ofNullable(em.find(OutboxMessage.class, id))
        .orElseThrow(() -> new NotFound("outbox-message", id));
  }

  /**
   * Sends a message again that was given up.
   *
   * @throws RuleBroken {@code outbox.not-failed}
   */
  public OutboxMessage sendAgain(long id, Instant now) {
    OutboxMessage message = get(id);
    message.sendAgain(now);
    return message;
  }

  /** Takes away what ended well before {@code until}. */
  int forget(Instant until) {
    return em.createQuery(
            "delete from OutboxMessage m where m.state in :over and m.endedAt < :until")
        .setParameter("over", List.of(OutboxState.DELIVERED, OutboxState.WITHHELD))
        .setParameter("until", until)
        .executeUpdate();
  }

  List<DueMessage> due(String topic, Instant now, int limit) {
    return em.createQuery(
            "select new org.egovops.kernel.DueMessage(m.id, m.nextTryAt)"
                + " from OutboxMessage m"
                + " where m.topic = :topic and m.state = :state and m.nextTryAt <= :now"
                + " order by m.nextTryAt, m.id",
            DueMessage.class)
        .setParameter("topic", topic)
        .setParameter("state", OutboxState.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether this transaction got it: who moves the moment on that was seen, delivers. */
  boolean claim(DueMessage due, Instant now) {
    return em.createQuery(
                "update OutboxMessage m set m.nextTryAt = :lease, m.attempts = m.attempts + 1"
                    + " where m.id = :id and m.state = :waiting and m.nextTryAt = :seen")
            .setParameter("lease", now.plus(LEASE))
            .setParameter("id", due.id())
            .setParameter("waiting", OutboxState.WAITING)
            .setParameter("seen", due.nextTryAt())
            .executeUpdate()
        == 1;
  }
}
