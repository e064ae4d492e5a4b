package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

  private static final InetAddress HERE = InetAddress.getLoopbackAddress();

  @Test
  void a_port_somebody_listens_on_is_not_free() throws IOException {
    try (ServerSocket somebody = new ServerSocket(0, 1, HERE)) {
      assertThat(Ports.free(HERE, somebody.getLocalPort())).isFalse();
    }
  }

  @Test
  void a_port_listened_on_everywhere_is_not_free_here() throws IOException {
    try (ServerSocket somebody = new ServerSocket(0)) {
      assertThat(Ports.free(HERE, somebody.getLocalPort())).isFalse();
    }
  }

  @Test
  void a_new_domain_is_not_put_where_one_of_its_ports_is_taken() throws IOException {
    int base = Ports.freeBase();

    assertThat(Ports.freeFrom(base)).isTrue();
    try (ServerSocket somebody = new ServerSocket(base + 86)) {
      assertThat(Ports.freeFrom(base)).as("with port %s taken", somebody).isFalse();
    }
  }
}
