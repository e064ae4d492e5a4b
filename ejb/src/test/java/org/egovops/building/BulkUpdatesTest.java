package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An update of many rows counts up their version, and with that number in the statement truth
 * values are written as 1 and 0 too, which a database that knows them refuses.
 */
class BulkUpdatesTest {

  private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern BULK = Pattern.compile("\"(?:update|delete from) [^\"]*\"");
  private static final Pattern TRUTH = Pattern.compile("(?i)\\b(?:true|false)\\b");

  @Test
  void no_bulk_update_names_a_truth_value() throws IOException {
    List<String> bulk = new ArrayList<>();
    for (Path sources : List.of(Path.of("src/main/java"), Path.of("../batch/src/main/java"))) {
      try (Stream<Path> files = Files.walk(sources)) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          String joined = JOINED.matcher(Files.readString(file)).replaceAll("");
          BULK.matcher(joined).results().forEach(hit -> bulk.add(hit.group()));
        }
      }
    }

    assertThat(bulk).hasSizeGreaterThan(10);
    assertThat(bulk).noneMatch(update -> TRUTH.matcher(update).find());
  }
}
