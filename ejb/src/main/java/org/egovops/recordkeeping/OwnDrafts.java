package org.egovops.recordkeeping;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.egovops.kernel.Clock;

/**
 * Own drafts (我的草稿): the door to what the person who is logged in has typed and not sent (INC-24).
 * Open to everybody, because it reaches nobody else's: the person is never a parameter.
 */
@Stateless
@PermitAll
public class OwnDrafts {

  @Inject Drafts drafts;
  @Inject CurrentAuthor currentAuthor;
  @Inject Clock clock;

  /** The draft of a form; empty when there is none or it has expired. */
  public Optional<Draft> find(String form) {
    return drafts.find(person(), form, clock.now());
  }

  /**
   * Keeps what is typed into a form; nothing typed takes the draft away.
   *
   * @throws org.egovops.kernel.RuleBroken {@code draft.too-long}
   */
  public void keep(String form, String typed) {
    drafts.keep(person(), form, typed, clock.now());
  }

  private long person() {
    return currentAuthor.author().personId();
  }
}
