package org.egovops.web.screen;

import java.time.Instant;
import java.time.InstantSource;
import org.egovops.kernel.Clock;

/** The words of the pages without a server: in Chinese, at a moment that stands still. */
public final class Speaking {

  private Speaking() {}

  public static Say at(Instant now) {
    Say say = new Say();
    say.clock = new Clock(InstantSource.fixed(now));
    say.language = new Language();
    say.begin();
    return say;
  }
}
