package org.egovops.jobs;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.egovops.kernel.RuleBroken;

/** Parameters of a run as one column: a line {@code name=value} each, in the order of the names. */
final class JobParameters {

  private static final int LONGEST = 2_000;

  private JobParameters() {}

  /**
   * Writes parameters; blank ones are left out.
   *
   * @throws RuleBroken {@code jobs.parameters-too-long}
   */
  static String write(Map<String, String> parameters) {
    String written =
        new TreeMap<>(parameters)
            .entrySet().stream()
                .filter(entry -> entry.getValue() != null && !entry.getValue().isBlank())
                .map(entry -> entry.getKey() + "=" + entry.getValue().strip().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    if (written.length() > LONGEST) {
      throw new RuleBroken("jobs.parameters-too-long", LONGEST);
    }
    return written.isEmpty() ? null : written;
  }

  static Map<String, String> read(String written) {
    if (written == null) {
      return Map.of();
    }
    return written
        .lines()
        .map(line -> line.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> pair[1], (one, other) -> other, TreeMap::new));
  }
}
