package org.egovops.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.egovops.kernel.RuleBroken;

/**
 * Uploaded file (上传的文件) on its way into the database and out of it, in parts that fit into memory.
 *
 * @param size bytes
 * @param digest SM3 of all bytes
 */
record UploadedFile(long size, String digest) {

  /** Largest file as uploaded, in bytes. */
  static final long LARGEST = 50L * 1024 * 1024;

  private static final int CHUNK = 256 * 1024;
  private static final int MEGABYTE = 1024 * 1024;

  /**
   * Stores a file part by part.
   *
   * @throws RuleBroken {@code import.upload-too-large} or {@code import.interrupted}
   */
  static UploadedFile store(InputStream content, ObjIntConsumer<byte[]> keep) {
    SM3Digest sm3 = new SM3Digest();
    long size = 0;
    int number = 0;
    for (byte[] part = next(content); part.length > 0; part = next(content)) {
      size += part.length;
      if (size > LARGEST) {
        throw RuleBroken.at("file", "import.upload-too-large", LARGEST / MEGABYTE);
      }
      sm3.update(part, 0, part.length);
      keep.accept(part, number++);
    }
    byte[] out = new byte[sm3.getDigestSize()];
    sm3.doFinal(out, 0);
    return new UploadedFile(size, HexFormat.of().formatHex(out));
  }

  private static byte[] next(InputStream content) {
    try {
      return content.readNBytes(CHUNK);
    } catch (IOException senderGone) {
      throw RuleBroken.at("file", "import.interrupted");
    }
  }

  /** The stored parts as one stream; {@code part} answers nothing after the last. */
  static InputStream read(IntFunction<byte[]> part) {
    return new InputStream() {
      private byte[] present = {};
      private int at;
      private int number;

      @Override
      public int read() {
        return more() ? present[at++] & 0xff : -1;
      }

      @Override
      public int read(byte[] into, int from, int length) {
        if (!more()) {
          return -1;
        }
        int count = Math.min(length, present.length - at);
        System.arraycopy(present, at, into, from, count);
        at += count;
        return count;
      }

      private boolean more() {
        if (at == present.length) {
          present = part.apply(number++);
          at = 0;
        }
        return present.length > 0;
      }
    };
  }
}
