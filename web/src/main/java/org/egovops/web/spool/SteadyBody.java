package org.egovops.web.spool;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Steady body (请求体限速读取): a request's body with an end and a pace. Whoever sends more than is taken,
 * or drips it so slowly that it only holds a thread, is cut off while it is read.
 */
public final class SteadyBody extends FilterInputStream {

  /** Whoever sends less than this many bytes a second, over the time of grace, is not sending. */
  static final long SLOWEST = 8 * 1024;

  /** Time of grace in nanoseconds: a poor line pauses now and then. */
  static final long GRACE = 20_000_000_000L;

  private static final long SECOND = 1_000_000_000L;

  private final long most;
  private final LongSupplier nanos;
  private final long began;
  private final Supplier<RuntimeException> tooLarge;
  private final Supplier<RuntimeException> tooSlow;
  private long taken;

  /**
   * A body as it arrives.
   *
   * @param most largest size in bytes
   * @param tooLarge thrown for what is larger
   * @param tooSlow thrown for what comes too slowly
   */
  public SteadyBody(
      InputStream body,
      long most,
      Supplier<RuntimeException> tooLarge,
      Supplier<RuntimeException> tooSlow) {
    this(body, most, tooLarge, tooSlow, System::nanoTime);
  }

  SteadyBody(
      InputStream body,
      long most,
      Supplier<RuntimeException> tooLarge,
      Supplier<RuntimeException> tooSlow,
      LongSupplier nanos) {
    super(body);
    this.most = most;
    this.tooLarge = tooLarge;
    this.tooSlow = tooSlow;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
  }

  @Override
  public int read() throws IOException {
    int sign = super.read();
    count(sign < 0 ? 0 : 1);
    return sign;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = super.read(into, from, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    taken += read;
    if (taken > most) {
      throw tooLarge.get();
    }
    long due = (nanos.getAsLong() - began - GRACE) / SECOND * SLOWEST;
    if (taken < due) {
      throw tooSlow.get();
    }
  }
}
