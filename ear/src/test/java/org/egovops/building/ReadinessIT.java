package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server as load balancers and attackers see it before anybody has logged in. */
class ReadinessIT {

  @Test
  @Tag("SEC-05")
  void is_ready_without_saying_what_it_is_made_of() {
    HttpResponse<String> answer = RunningServer.get("readyz");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualToIgnoringNewLines("ready");
    assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void what_is_long_is_compressed_for_who_can_read_it() {
    String styles = "jakarta.faces.resource/components.css.xhtml?ln=primefaces";
    HttpRequest request =
        HttpRequest.newBuilder(RunningServer.url().resolve(styles))
            .header("Accept-Encoding", "gzip")
            .build();

    assertThat(RunningServer.send(request).headers().firstValue("Content-Encoding"))
        .contains("gzip");
  }
}
