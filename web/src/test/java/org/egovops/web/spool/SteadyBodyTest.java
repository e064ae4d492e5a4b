package org.egovops.web.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class SteadyBodyTest {

  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();

  @Test
  void what_is_sent_at_a_good_pace_arrives_however_long_it_takes() throws IOException {
    long bytes = 60 * SteadyBody.SLOWEST;
    assertThat(body(sent((int) bytes, SECOND / SteadyBody.SLOWEST), bytes).readAllBytes())
        .hasSize((int) bytes);
  }

  @Test
  void a_small_message_may_pause_on_a_poor_line() throws IOException {
    assertThat(body(sent(19, SECOND), 100).readAllBytes()).hasSize(19);
  }

  @Test
  void what_only_drips_is_cut_off() {
    InputStream dripping = body(sent(1_000_000, SECOND), 1_000_000);
    assertThatThrownBy(dripping::readAllBytes).hasMessage("slow");
    assertThat(now.get()).as("held for").isLessThan(SteadyBody.GRACE + 3 * SECOND);
  }

  @Test
  void what_is_larger_than_it_may_be_is_cut_off() {
    assertThatThrownBy(body(sent(101, 0), 100)::readAllBytes).hasMessage("large");
  }

  private SteadyBody body(InputStream sent, long most) {
    return new SteadyBody(
        sent,
        most,
        () -> new IllegalStateException("large"),
        () -> new IllegalStateException("slow"),
        now::get);
  }

  /** Bytes of which each takes its time. */
  private InputStream sent(int bytes, long nanosEach) {
    return new ByteArrayInputStream(new byte[bytes]) {
      @Override
      public synchronized int read(byte[] into, int from, int length) {
        int read = super.read(into, from, Math.min(length, 1));
        now.addAndGet(Math.max(0, read) * nanosEach);
        return read;
      }
    };
  }
}
