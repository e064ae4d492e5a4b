package org.egovops.building;

import java.nio.file.Path;

/**
 * Domain (域): Payara's word for one configured server, here with the application in it. It holds
 * nothing that cannot be made again: with another EAR or another database it begins anew from the
 * template (the table of the timers, say, is created with a domain's first timer application).
 */
final class Domain {

  private final Place place;
  private final Asadmin asadmin;
  private final Template template;
  private final Note holds;

  Domain(Place place, Asadmin asadmin) {
    this.place = place;
    this.asadmin = asadmin;
    this.template = new Template(place, asadmin);
    this.holds = new Note(place.domain().resolve("egovops.holds"));
  }

  Template template() {
    return template;
  }

  /** True when the domain holds this very EAR and works on this database. */
  boolean holds(Database database) {
    return holds.says(contents(place.application(), database));
  }

  void beginAnew() {
    template.copyTo(place.domain());
  }

  void start(Path beforeBoot) {
    asadmin.run(
        "start-domain",
        "--domaindir=" + place.domains(),
        "--prebootcommandfile=" + beforeBoot,
        Place.NAME);
  }

  void deploy(Path application, Database database) {
    asadmin.run(
        "--port=" + adminPort(),
        "deploy",
        "--force=true",
        "--name=" + Place.NAME,
        application.toString());
    holds.write(contents(application, database));
  }

  void stop() {
    asadmin.run("stop-domain", "--domaindir=" + place.domains(), Place.NAME);
  }

  int adminPort() {
    return Template.adminPort(place.domain());
  }

  private static String contents(Path application, Database database) {
    return Note.digest(application) + "\n" + database.url();
  }
}
