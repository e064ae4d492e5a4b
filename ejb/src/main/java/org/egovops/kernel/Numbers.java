package org.egovops.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Record numbers (编号) such as INC-2026-000123: prefix, year in Shanghai, six digits counted anew
 * each year. Numbers are unique; a stop of the server may leave a gap. The block a node takes grows
 * only while numbers are used up quickly, so an office's ordinary day has numbers without holes and
 * a flood of reports does not wait for the range's row.
 */
@ApplicationScoped
public class Numbers {

  private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
  private static final long QUICKLY_MILLIS = 2_000;
  private static final int LARGEST_BLOCK = 128;

  private final Map<String, Block> blocks = new ConcurrentHashMap<>();

  @Inject NumberRanges ranges;

  /** The next number of {@code prefix} in the year of {@code now}. */
  public String next(String prefix, Instant now) {
    return next(prefix, Year.from(now.atZone(OFFICE)), now);
  }

  /** The next number of {@code prefix} in a year that may be over, for records of the past. */
  public String next(String prefix, Year year, Instant now) {
    String code = prefix + "-" + year.getValue();
    long number = blocks.computeIfAbsent(code, key -> new Block()).next(code, now);
    return String.format(Locale.ROOT, "%s-%06d", code, number);
  }

  private final class Block {
    private long next;
    private long end;
    private int size = 1;
    private Instant taken = Instant.EPOCH;

    synchronized long next(String code, Instant now) {
      if (next == end) {
        boolean usedUpQuickly = now.toEpochMilli() - taken.toEpochMilli() < QUICKLY_MILLIS;
        size = usedUpQuickly ? Math.min(size * 2, LARGEST_BLOCK) : 1;
        next = Collision.askAgain(() -> ranges.take(code, size));
        end = next + size;
        taken = now;
      }
      return next++;
    }
  }
}
