package org.egovops.recordkeeping;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads stored content and checks it (完整性校验): one chunk stays behind until the digest of the whole
 * is known to be right, so damaged or altered content never arrives complete.
 */
final class CheckedContent extends InputStream {

  private final Contents contents;
  private final String key;
  private final String expected;
  private final RunningDigest digest = new RunningDigest();
  private byte[] present = {};
  private byte[] ahead;
  private int at;
  private int number;

  CheckedContent(Contents contents, String key, String expected) {
    this.contents = contents;
    this.key = key;
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    return more() ? present[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, into.length);
    if (length == 0) {
      return 0;
    }
    if (!more()) {
      return -1;
    }
    int count = Math.min(length, present.length - at);
    System.arraycopy(present, at, into, from, count);
    at += count;
    return count;
  }

  private boolean more() throws IOException {
    if (at == present.length) {
      advance();
    }
    return at < present.length;
  }

  private void advance() throws IOException {
    if (ahead == null) {
      ahead = fetch();
    }
    present = ahead;
    at = 0;
    if (present.length > 0) {
      ahead = fetch();
    }
  }

  private byte[] fetch() throws IOException {
    byte[] chunk = contents.chunk(key, number++);
    digest.add(chunk);
    if (chunk.length == 0 && !digest.hex().equals(expected)) {
      throw new IOException("Attachment content " + key + " is not what was stored");
    }
    return chunk;
  }
}
