package org.egovops.web.screen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.egovops.kernel.Clock;
import org.egovops.party.CurrentActor;
import org.egovops.recordkeeping.Draft;
import org.egovops.recordkeeping.Drafts;

/** Kept drafts (已存草稿) of the person who is logged in, by page; nobody sees another's. */
@ApplicationScoped
@Transactional
public class KeptDrafts {

  private static final int LONGEST_KEY = 200;

  @Inject Drafts drafts;
  @Inject CurrentActor currentActor;
  @Inject Clock clock;

  public Optional<Draft> find(String page) {
    return drafts.find(person(), form(page), clock.now());
  }

  /** Keeps the text; nothing typed takes the draft away. */
  public void keep(String page, String typed) {
    drafts.keep(person(), form(page), typed, clock.now());
  }

  private long person() {
    return currentActor.get().personId();
  }

  /** The page's address, cut to what a draft's key can hold. */
  private static String form(String page) {
    String key = "page:" + OwnAddress.of(page);
    return key.substring(0, Math.min(key.length(), LONGEST_KEY));
  }
}
