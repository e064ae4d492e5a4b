package org.egovops.web.screen;

import java.util.List;

/**
 * Tabs (标签页) of a record, the first of them shown first.
 *
 * @param names as the addresses of the tabs name them
 */
public record Tabs(List<String> names) {

  public static Tabs of(String... names) {
    return new Tabs(List.of(names));
  }

  public String first() {
    return names.get(0);
  }

  /** The tab an address asks for; the first where it asks for none or for one that is not there. */
  public String shown(String asked) {
    return knows(asked) ? asked : first();
  }

  public boolean knows(String asked) {
    return asked != null && names.contains(asked);
  }
}
