package org.egovops.recordkeeping;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.egovops.kernel.RuleBroken;

/**
 * Anchor of the audit chain (审计链锚点): number and digest of a block, to be noted where nobody who can
 * write to the database can write. A chain that was made anew from some point on is sound in itself
 * and differs from its anchor.
 *
 * @param blockNumber number of the block
 * @param digest SM3 digest of the block, which stands for everything before it
 */
public record AuditAnchor(long blockNumber, String digest) {

  private static final Pattern NOTED = Pattern.compile("(\\d{1,18}):([0-9a-fA-F]{64})");

  /**
   * Reads an anchor as somebody noted it.
   *
   * @throws RuleBroken {@code audit.unknown-anchor} when it is not one
   */
  public static AuditAnchor parse(String noted) {
    Matcher matcher = NOTED.matcher(noted == null ? "" : noted.strip());
    if (!matcher.matches()) {
      throw RuleBroken.at("anchor", "audit.unknown-anchor");
    }
    return new AuditAnchor(
        Long.parseLong(matcher.group(1)), matcher.group(2).toLowerCase(Locale.ROOT));
  }

  /** One line to be noted, such as {@code 1024:66c7f0f4…}. */
  @Override
  public String toString() {
    return blockNumber + ":" + digest;
  }
}
