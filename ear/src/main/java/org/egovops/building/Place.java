package org.egovops.building;

import java.nio.file.Path;

/**
 * Place (位置): what a server is made of and where it keeps what.
 *
 * @param payara an unpacked Payara distribution, shared and never written to
 * @param home the server's own folder: its template and domain, which can be made anew, and its
 *     data, which cannot
 * @param configuration the asadmin script that makes a domain the home of eGovOps
 * @param drivers folder of JDBC drivers the server gets beside its own H2
 * @param application the EAR
 */
public record Place(Path payara, Path home, Path configuration, Path drivers, Path application) {

  static final String NAME = "egovops";

  public Place {
    payara = payara.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
  }

  /** The database file of H2, the search index and everything else that must survive. */
  public Path data() {
    return home.resolve("data");
  }

  /** The server's log. */
  public Path log() {
    return domain().resolve("logs/server.log");
  }

  Path domains() {
    return home.resolve("domains");
  }

  Path domain() {
    return domains().resolve(NAME);
  }
}
