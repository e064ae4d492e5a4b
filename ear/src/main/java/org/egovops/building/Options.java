package org.egovops.building;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Options (选项) of the launcher: {@code --name=value}, an empty value meaning the default. */
record Options(Map<String, String> given) {

  static final String USAGE =
      """
      Launcher [run|start|redeploy|stop] [options]
        run        start in the foreground, stop on Ctrl-C (default)
        start      start and leave running
        redeploy   put the EAR as it is now into the running server
        stop       stop what start left running
        --home=.egovops                the server's own folder
        --payara=.egovops/payara6      an unpacked Payara 6 distribution
        --ear=ear/target/egovops.ear
        --configuration=ear/src/main/server/configure.asadmin
        --drivers=ear/target/drivers   folder of JDBC drivers
        --port=8080  --address=127.0.0.1
        --database-url=  --database-user=  --database-password=   H2 in the home folder when empty
        --demo=true                    fill an empty database with demonstration data""";

  private static final int HIGHEST_PORT = 65535;

  private static final Set<String> NAMES =
      Set.of(
          "home",
          "payara",
          "ear",
          "configuration",
          "drivers",
          "port",
          "address",
          "database-url",
          "database-user",
          "database-password",
          "demo");

  static Options of(Iterable<String> arguments) {
    Map<String, String> given = new HashMap<>();
    for (String argument : arguments) {
      String[] pair = argument.split("=", 2);
      if (pair.length != 2 || !pair[0].startsWith("--") || !NAMES.contains(pair[0].substring(2))) {
        throw new CannotStart("Not an option: " + argument + "\n" + USAGE);
      }
      given.put(pair[0].substring(2), pair[1].trim());
    }
    return new Options(given);
  }

  Place place() {
    Path home = Path.of(value("home", ".egovops"));
    return new Place(
        Path.of(value("payara", ".egovops/payara6")),
        home,
        Path.of(value("configuration", "ear/src/main/server/configure.asadmin")),
        Path.of(value("drivers", "ear/target/drivers")),
        Path.of(value("ear", "ear/target/egovops.ear")));
  }

  Database database() {
    String url = value("database-url", "");
    return url.isEmpty()
        ? Database.embedded(place().data())
        : new Database(url, value("database-user", ""), value("database-password", ""));
  }

  boolean demonstration() {
    return Boolean.parseBoolean(value("demo", "true"));
  }

  int port() {
    String port = value("port", "8080");
    if (!port.matches("[1-9]\\d{0,4}") || Integer.parseInt(port) > HIGHEST_PORT) {
      throw new CannotStart("端口须为 1–65535。 / A port is a number up to 65535, not: " + port);
    }
    return Integer.parseInt(port);
  }

  InetAddress address() {
    String address = value("address", "127.0.0.1");
    try {
      return InetAddress.getByName(address);
    } catch (UnknownHostException unknown) {
      throw new CannotStart("未知地址。 / Unknown address: " + address, unknown);
    }
  }

  private String value(String name, String standard) {
    String value = given.getOrDefault(name, "");
    return value.isEmpty() ? standard : value;
  }
}
