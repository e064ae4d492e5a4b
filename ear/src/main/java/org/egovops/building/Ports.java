package org.egovops.building;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports (端口): which are free on this machine now. */
final class Ports {

  private static final int[] DOMAIN_OFFSETS = {9, 37, 38, 39, 48, 49, 59, 66, 76, 80, 81, 86};
  private static final int LOWEST_BASE = 200;
  private static final int HIGHEST_BASE = 320;

  private Ports() {}

  static boolean free(InetAddress address, int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new CannotStart("没有空闲端口。 / There is no free port on this machine.", none);
    }
  }

  /** A base from which every port of a new domain is free; see asadmin's create-domain. */
  static int freeBase() {
    return ThreadLocalRandom.current()
        .ints(1_000, LOWEST_BASE, HIGHEST_BASE)
        .map(hundred -> hundred * 100)
        .filter(Ports::freeFrom)
        .findFirst()
        .orElseThrow(() -> new CannotStart("没有空闲端口。 / There is no free port on this machine."));
  }

  static boolean freeFrom(int base) {
    return IntStream.of(DOMAIN_OFFSETS).allMatch(offset -> free(null, base + offset));
  }
}
