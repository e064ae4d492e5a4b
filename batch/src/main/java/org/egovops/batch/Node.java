package org.egovops.batch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Node (节点): what this server is called in the books. */
final class Node {

  private static final String INSTANCE = "com.sun.aas.instanceName";

  private Node() {}

  static String name() {
    return System.getProperty(INSTANCE, "server") + "@" + host();
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
