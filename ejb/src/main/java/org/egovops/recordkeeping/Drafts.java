package org.egovops.recordkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.egovops.kernel.RuleBroken;

/**
 * Drafts (草稿): what somebody types into a form is kept on the server, per person and form, and is
 * there again after a lost session. Forms are named by a key such as {@code
 * incident/INC-2026-000001/note}. Forgotten after 30 days, or when the form has been sent.
 */
@ApplicationScoped
public class Drafts {

  /** Longest draft, in characters. */
  public static final int LONGEST = 20_000;

  /** How long a draft is kept after it was last typed at. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** Drafts of one person at most, more than anybody has forms open; the oldest gives way. */
  public static final int MOST = 50;

  private static final int LONGEST_KEY = 200;

  @Inject StoredDrafts stored;

  /**
   * Keeps what is typed, in place of what was typed before. Empty text takes the draft away; a
   * draft beyond {@link #MOST} takes the one away that was typed at longest ago.
   *
   * @throws RuleBroken {@code draft.too-long} beyond {@link #LONGEST} characters
   */
  public void keep(long personId, String form, String typed, Instant now) {
    String text = Stored.text(typed);
    if (text == null) {
      discard(personId, form);
    } else if (text.length() > LONGEST) {
      throw RuleBroken.at("text", "draft.too-long", LONGEST);
    } else {
      keepStorable(personId, known(form), text, now);
    }
  }

  /**
   * Two windows that begin the same draft at once: the slower finds it begun when it tries again.
   */
  private void keepStorable(long personId, String form, String text, Instant now) {
    try {
      stored.keep(personId, form, text, now, MOST);
    } catch (PersistenceException begunElsewhere) {
      stored.keep(personId, form, text, now, MOST);
    }
  }

  /** The person's draft of a form; empty when there is none or it has expired. */
  public Optional<Draft> find(long personId, String form, Instant now) {
    return stored.find(personId, known(form), now.minus(KEPT));
  }

  /**
   * Takes the draft away: its form was sent, or the person does not want it. Part of the caller's
   * transaction, so that a form that could not be sent keeps its draft.
   */
  public void discard(long personId, String form) {
    stored.discard(personId, known(form));
  }

  /**
   * Takes away what nobody has typed at for {@link #KEPT}.
   *
   * @return how many drafts
   */
  public int expire(Instant now) {
    return stored.expire(now.minus(KEPT));
  }

  private static String known(String form) {
    if (form.isBlank() || form.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("Not a form key: " + form);
    }
    return form;
  }
}
