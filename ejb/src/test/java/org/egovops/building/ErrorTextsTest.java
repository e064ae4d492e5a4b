package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovops.kernel.NotFound;
import org.egovops.kernel.Texts;
import org.junit.jupiter.api.Test;

/** Every error a user can meet has its sentence in both languages. */
class ErrorTextsTest {

  private static final Pattern CODE =
      Pattern.compile(
          "(?:new RuleBroken|RuleBroken\\s*\\.at|new NotAllowed)\\("
              + "[^;]*?\"([a-z][a-z0-9-]*\\.[a-z][a-z0-9-]*)\"");

  @Test
  void both_languages_know_the_same_errors() {
    assertThat(keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(keys(Locale.ENGLISH));
  }

  /** A key said twice would quietly win or lose by its place. */
  @Test
  void no_error_is_worded_twice() throws IOException {
    for (String file : List.of("errors.properties", "errors_zh_CN.properties")) {
      Path source = Path.of("src/main/resources/org/egovops/messages").resolve(file);
      assertThat(
              Files.readAllLines(source).stream()
                  .filter(line -> line.contains("="))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .as(file)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void chinese_errors_are_punctuated_in_chinese() {
    ResourceBundle chinese =
        ResourceBundle.getBundle(
            "org.egovops.messages.errors", Locale.SIMPLIFIED_CHINESE, Texts.NO_FALLBACK);
    assertThat(chinese.keySet())
        .allSatisfy(
            key ->
                assertThat(chinese.getString(key))
                    .as(key)
                    .doesNotContainPattern("\\p{IsHan}[,:;]"));
  }

  @Test
  void every_error_thrown_has_a_text() throws IOException {
    Set<String> thrown = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        CODE.matcher(Files.readString(source)).results().forEach(hit -> thrown.add(hit.group(1)));
      }
    }
    assertThat(thrown).hasSizeGreaterThan(20);
    assertThat(keys(Locale.ENGLISH)).containsAll(thrown);
  }

  @Test
  void what_was_not_found_is_named_in_the_language_of_who_looked() {
    NotFound missing = new NotFound("import", "IMP-2026-000001");
    assertThat(missing.text(Locale.SIMPLIFIED_CHINESE)).contains("导入批次 IMP-2026-000001");
    assertThat(missing.text(Locale.ENGLISH)).contains("import IMP-2026-000001");
  }

  private static Set<String> keys(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle("org.egovops.messages.errors", locale, Texts.NO_FALLBACK);
    assertThat(bundle.getLocale().getLanguage())
        .isEqualTo(locale == Locale.ENGLISH ? "" : locale.getLanguage());
    Set<String> keys = new TreeSet<>();
    for (Enumeration<String> all = bundle.getKeys(); all.hasMoreElements(); ) {
      keys.add(all.nextElement());
    }
    return keys;
  }
}
