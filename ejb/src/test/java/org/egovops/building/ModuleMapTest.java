package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Writes docs/module-map.md: the rooms of the business, what each is for and whom it calls. */
class ModuleMapTest {

  private static final Path DOCUMENT = Path.of("../docs/module-map.md");
  private static final String BASE = "org.egovops.";
  private static final Pattern SENTENCE =
      Pattern.compile("/\\*\\*(.*?\\.)(?:\\s|$)", Pattern.DOTALL);

  @Test
  void the_document_shows_the_rooms_as_they_are() throws IOException {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.egovops");
    Map<String, Set<String>> calls = new TreeMap<>();
    classes.forEach(type -> note(calls, type));
    String document = document(calls);
    String before = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
    Files.writeString(DOCUMENT, document);
    assertThat(before).as("docs/module-map.md was stale and is now rewritten").isEqualTo(document);
  }

  private static void note(Map<String, Set<String>> calls, JavaClass type) {
    String room = room(type);
    Set<String> called = calls.computeIfAbsent(room, key -> new TreeSet<>());
    type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass())
        .filter(target -> target.getPackageName().startsWith(BASE))
        .map(ModuleMapTest::room)
        .filter(other -> !other.equals(room) && !other.equals("kernel"))
        .forEach(called::add);
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(BASE.length()).split("\\.")[0];
  }

  private static String document(Map<String, Set<String>> calls) throws IOException {
    StringBuilder rooms = new StringBuilder("| Room | What it is |\n|---|---|\n");
    for (String room : calls.keySet()) {
      rooms.append("| `").append(room).append("` | ").append(sign(room)).append(" |\n");
    }
    String arrows =
        calls.entrySet().stream()
            .flatMap(
                call -> call.getValue().stream().map(to -> "  " + call.getKey() + " --> " + to))
            .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```\n"));
    return "# Module map\n\nWritten by a test. Everything also stands on `kernel`.\n\n"
        + rooms
        + "\n"
        + arrows;
  }

  private static String sign(String room) throws IOException {
    Path door = Path.of("src/main/java/org/egovops", room, "package-info.java");
    Matcher sentence = SENTENCE.matcher(Files.readString(door));
    assertThat(sentence.find()).as("%s says what it is", door).isTrue();
    return sentence
        .group(1)
        .replaceAll("\\s*\\*\\s*", " ")
        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .replaceAll("<[^>]+>", "")
        .strip();
  }
}
