package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Clock (时钟): the only place that reads the time of day; everything else is told the time. Cut to
 * milliseconds so that a stored time equals the time in memory on every database.
 */
@ApplicationScoped
public class Clock {

  private final InstantSource source;

  public Clock() {
    this(InstantSource.system());
  }

  public Clock(InstantSource source) {
    this.source = source;
  }

  public Instant now() {
    return source.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
