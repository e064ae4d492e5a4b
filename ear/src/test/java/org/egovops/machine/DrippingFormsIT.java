package org.egovops.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More senders than the server has threads begin a form at the open page and never finish it. */
@Tag("SEC-05")
class DrippingFormsIT {

  private static final int SENDERS = 40;

  @Test
  @Timeout(120)
  void they_are_cut_off_and_keep_nobody_out() throws Exception {
    Machine monitor = Machine.monitor();
    Visitor person = Visitor.login("desk");
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    try {
      List<CompletableFuture<String>> answers = new ArrayList<>();
      for (int i = 0; i < SENDERS; i++) {
        answers.add(CompletableFuture.supplyAsync(() -> begin("127.0.0.9", 1_000), senders));
      }
      CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new)).get(15, TimeUnit.SECONDS);

      assertThat(monitor.get("api/v1/incidents?limit=1").status()).isEqualTo(200);
      assertThat(person.get("incident/register.xhtml").status()).isEqualTo(200);
      assertThat(Visitor.stranger().get("login.xhtml").status()).isEqualTo(200);
      for (CompletableFuture<String> answer : answers) {
        String said = answer.get(40, TimeUnit.SECONDS);
        assertThat(RawHttp.status(said)).as(said).isIn(408, 503);
        assertThat(said).contains("问题编号");
      }
    } finally {
      senders.shutdownNow();
    }
    assertThat(Visitor.login("desk").get("incident/register.xhtml").status()).isEqualTo(200);
  }

  @Test
  @Timeout(15)
  void a_stranger_who_announces_a_large_form_is_refused_at_once() {
    String answer = begin("127.0.0.9", 100_000);

    assertThat(RawHttp.status(answer)).as(answer).isEqualTo(413);
  }

  /** The answer to a form of which only the beginning is sent. */
  private static String begin(String from, int announced) {
    String request =
        "POST /login.xhtml HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + announced
            + "\r\n\r\nform=form";
    return RawHttp.send(from, request.getBytes(StandardCharsets.US_ASCII));
  }
}
