package org.egovops.reporting;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * One pass over all lines of a report (明细遍历): the means, which no portable statement can take, and
 * the digest of everything.
 */
final class LinePass {

  private final SM3Digest digest = new SM3Digest();
  private final Map<Figure, long[]> sums = new EnumMap<>(Figure.class);
  private long lines;

  void add(ReportLineRow line) {
    lines++;
    digest(line.canonical());
    add(Figure.RESPONSE_WORKED, line.responseWorked());
    add(Figure.ON_SITE_WORKED, line.onSiteWorked());
    add(Figure.RESOLUTION_WORKED, line.resolutionWorked());
    add(Figure.RESPONSE_ELAPSED, elapsed(line, line.responded(), line.respondedAt()));
    add(Figure.ON_SITE_ELAPSED, elapsed(line, line.arrived(), line.arrivedAt()));
    add(Figure.RESOLUTION_ELAPSED, elapsed(line, line.resolved(), line.resolvedAt()));
  }

  private static Long elapsed(ReportLineRow line, int counted, Instant until) {
    return counted == 1 ? Duration.between(line.reportedAt(), until).toMillis() : null;
  }

  private void add(Figure figure, Long millis) {
    if (millis != null) {
      long[] sum = sums.computeIfAbsent(figure, any -> new long[2]);
      sum[0] += millis;
      sum[1]++;
    }
  }

  /** The mean of a figure in milliseconds, rounded down. */
  OptionalLong mean(Figure figure) {
    long[] sum = sums.get(figure);
    return sum == null ? OptionalLong.empty() : OptionalLong.of(sum[0] / sum[1]);
  }

  long lines() {
    return lines;
  }

  /** The digest of the lines so far and the figures. */
  String digest(ReportFigures figures) {
    figures.canonical().forEach(this::digest);
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return java.util.HexFormat.of().formatHex(out);
  }

  private void digest(String text) {
    byte[] bytes = (text + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    digest.update(bytes, 0, bytes.length);
  }
}
