package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes docs/requirements-trace.md: which test proves which requirement. Refuses a stale copy. */
class RequirementsTraceTest {

  private static final Path DOCUMENT = Path.of("../docs/requirements-trace.md");
  private static final Pattern TAGGED =
      Pattern.compile(
          "((?:@Tag\\(\"[A-Z]+-\\d+\"\\)\\s*)+)(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*"
              + "(?:public |static |final )*(?:void|class) (\\w+)");
  private static final Pattern ID = Pattern.compile("[A-Z]+-\\d+");

  @Test
  void the_document_lists_the_tests_as_they_are() throws IOException {
    Map<String, TreeSet<String>> tests = new TreeMap<>(byProcessAndCount());
    try (Stream<Path> sources = Files.walk(Path.of(".."))) {
      for (Path source : sources.filter(RequirementsTraceTest::isTest).sorted().toList()) {
        TAGGED.matcher(Files.readString(source)).results().forEach(hit -> note(tests, source, hit));
      }
    }
    String document = document(tests);
    String before = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
    Files.writeString(DOCUMENT, document);
    assertThat(before)
        .as("docs/requirements-trace.md was stale and is now rewritten")
        .isEqualTo(document);
  }

  private static boolean isTest(Path path) {
    String text = path.toString().replace('\\', '/');
    return text.contains("/src/test/java/") && text.endsWith(".java") && !text.contains("/target/");
  }

  private static void note(Map<String, TreeSet<String>> tests, Path source, MatchResult hit) {
    String type = source.getFileName().toString().replace(".java", "");
    String name = hit.group(2).equals(type) ? "(whole class)" : hit.group(2).replace('_', ' ');
    ID.matcher(hit.group(1))
        .results()
        .forEach(
            id ->
                tests.computeIfAbsent(id.group(), key -> new TreeSet<>()).add(type + ": " + name));
  }

  private static String document(Map<String, TreeSet<String>> tests) {
    String rows =
        tests.entrySet().stream()
            .map(
                entry ->
                    "| " + entry.getKey() + " | " + String.join("<br>", entry.getValue()) + " |")
            .collect(Collectors.joining("\n"));
    return "# Requirements and their tests\n\nWritten by a test.\n\n"
        + "| Requirement | Tests |\n|---|---|\n"
        + rows
        + "\n";
  }

  private static Comparator<String> byProcessAndCount() {
    return Comparator.comparing((String id) -> id.substring(0, id.indexOf('-')))
        .thenComparing(id -> Integer.parseInt(id.substring(id.indexOf('-') + 1)));
  }
}
