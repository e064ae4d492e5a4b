package org.egovops.building;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Template (域模板): a configured Payara domain without an application, from which a server's domain
 * is copied in a second. Made anew, in half a minute, when what it was made from has changed.
 */
final class Template {

  private static final Pattern ADMIN_PORT =
      Pattern.compile("<network-listener(?=[^>]*name=\"admin-listener\")[^>]*\\bport=\"(\\d+)\"");

  private final Place place;
  private final Asadmin asadmin;
  private final Path parent;
  private final Path folder;

  Template(Place place, Asadmin asadmin) {
    this.place = place;
    this.asadmin = asadmin;
    this.parent = place.home().resolve("template");
    this.folder = parent.resolve(Place.NAME);
  }

  /** True when it stands as it would be made now and its administration port is free. */
  boolean current() {
    return madeFrom().says(ingredients()) && Ports.free(null, adminPort(folder));
  }

  void make() {
    Folders.delete(parent);
    create();
    configure();
    Folders.delete(folder.resolve("logs"));
    Folders.delete(folder.resolve("osgi-cache"));
    madeFrom().write(ingredients());
  }

  void copyTo(Path domain) {
    Folders.delete(domain);
    Folders.copy(folder, domain);
  }

  static int adminPort(Path domain) {
    try {
      Matcher port = ADMIN_PORT.matcher(Files.readString(domain.resolve("config/domain.xml")));
      if (!port.find()) {
        throw new CannotStart("The domain has no administration port: " + domain);
      }
      return Integer.parseInt(port.group(1));
    } catch (IOException missing) {
      throw new CannotStart("There is no domain yet: " + domain, missing);
    }
  }

  private Note madeFrom() {
    return new Note(parent.resolve("made-from"));
  }

  private String ingredients() {
    List<Path> drivers = Folders.jars(place.drivers()).stream().map(Path::getFileName).toList();
    return place.payara() + "\n" + Note.digest(place.configuration()) + "\n" + drivers;
  }

  private void create() {
    try {
      Files.createDirectories(parent);
      asadmin.run(
          "create-domain",
          "--nopassword=true",
          "--portbase=" + Ports.freeBase(),
          "--domaindir=" + parent,
          Place.NAME);
      for (Path driver : Folders.jars(place.drivers())) {
        Files.copy(driver, folder.resolve("lib").resolve(driver.getFileName()));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void configure() {
    asadmin.run("start-domain", "--domaindir=" + parent, Place.NAME);
    try {
      String port = "--port=" + adminPort(folder);
      String said = asadmin.run(port, "multimode", "--file=" + place.configuration());
      if (said.contains(" failed.")) {
        throw new CannotStart("The server refused a part of its configuration:\n" + said);
      }
    } finally {
      asadmin.run("stop-domain", "--domaindir=" + parent, Place.NAME);
    }
  }
}
