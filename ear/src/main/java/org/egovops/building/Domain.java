package org.egovops.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Domain (域): Payara's word for one configured server. It holds nothing that cannot be made again,
 * so it is made anew whenever what it was made from has changed: Payara, the script, the drivers,
 * the database (the timers' table is created with a domain's first timer application).
 */
final class Domain {

  private static final Pattern ADMIN_PORT =
      Pattern.compile("<network-listener(?=[^>]*name=\"admin-listener\")[^>]*\\bport=\"(\\d+)\"");

  private final Place place;
  private final Asadmin asadmin;
  private final Note madeFrom;
  private final Note deployed;

  Domain(Place place, Asadmin asadmin) {
    this.place = place;
    this.asadmin = asadmin;
    this.madeFrom = new Note(place.domain().resolve("egovops.made-from"));
    this.deployed = new Note(place.domain().resolve("egovops.deployed"));
  }

  /** True when the domain stands as it would be made today and its administration port is free. */
  boolean current(Database database) {
    return madeFrom.says(ingredients(database)) && Ports.free(null, adminPort());
  }

  /** Makes the domain anew; takes about half a minute. */
  void make(Database database) {
    try {
      clear();
      Files.createDirectories(place.domains());
      create();
      copyDrivers();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    configure();
    madeFrom.write(ingredients(database));
  }

  void start(Path beforeBoot) {
    asadmin.run(
        "start-domain",
        "--domaindir=" + place.domains(),
        "--prebootcommandfile=" + beforeBoot,
        Place.NAME);
  }

  void stop() {
    asadmin.run("stop-domain", "--domaindir=" + place.domains(), Place.NAME);
  }

  void deploy() {
    asadmin.run(
        "--port=" + adminPort(),
        "deploy",
        "--force=true",
        "--name=" + Place.NAME,
        place.application().toString());
    deployed.write(Note.digest(place.application()));
  }

  /** True when the domain holds this very EAR. */
  boolean upToDate() {
    return deployed.says(Note.digest(place.application()));
  }

  /** True when the domain holds some EAR, perhaps of an earlier build. */
  boolean holdsApplication() {
    return read(place.domain().resolve("config/domain.xml"))
        .contains("<application-ref ref=\"" + Place.NAME + "\"");
  }

  int adminPort() {
    Matcher port = ADMIN_PORT.matcher(read(place.domain().resolve("config/domain.xml")));
    if (!port.find()) {
      throw new CannotStart("The domain has no administration port: " + place.domain());
    }
    return Integer.parseInt(port.group(1));
  }

  private String ingredients(Database database) {
    return Note.digest(place.configuration())
        + "\n"
        + place.payara()
        + "\n"
        + database.url()
        + "\n"
        + drivers().stream().map(Path::getFileName).toList();
  }

  private void create() {
    asadmin.run(
        "create-domain",
        "--nopassword=true",
        "--portbase=" + Ports.freeBase(),
        "--domaindir=" + place.domains(),
        Place.NAME);
  }

  private void configure() {
    asadmin.run("start-domain", "--domaindir=" + place.domains(), Place.NAME);
    try {
      String said =
          asadmin.run(
              "--port=" + adminPort(), "multimode", "--file=" + place.configuration().toString());
      if (said.contains(" failed.")) {
        throw new CannotStart("The server refused a part of its configuration:\n" + said);
      }
    } finally {
      stop();
    }
  }

  private void copyDrivers() throws IOException {
    for (Path driver : drivers()) {
      Files.copy(
          driver,
          place.domain().resolve("lib").resolve(driver.getFileName()),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> drivers() {
    if (!Files.isDirectory(place.drivers())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place.drivers())) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void clear() throws IOException {
    if (Files.exists(place.domain())) {
      try (Stream<Path> files = Files.walk(place.domain())) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
