package org.egovops.recordkeeping;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** SM3 digest (摘要) of content that is never in memory as a whole. */
final class RunningDigest {

  private final SM3Digest digest = new SM3Digest();

  RunningDigest add(byte[] bytes) {
    digest.update(bytes, 0, bytes.length);
    return this;
  }

  RunningDigest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The digest of all that was added; afterwards this starts anew. */
  String hex() {
    byte[] out = new byte[digest.getDigestSize()];
    digest.doFinal(out, 0);
    return HexFormat.of().formatHex(out);
  }
}
