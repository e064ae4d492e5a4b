package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.egovops.kernel.Texts;
import org.egovops.party.Permission;
import org.egovops.ticket.TicketKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Pages speak Chinese and English completely")
class PagesSpeakBothLanguagesTest {

  private static final Path PAGES = Path.of("src/main/webapp");
  private static final Pattern KEY = Pattern.compile("(?:labels\\[|say\\.text\\()'([\\w.-]+)'");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

  private static final Properties ENGLISH = load("labels.properties");
  private static final Properties SPOKEN_CHINESE = load("labels_zh_CN.properties");

  @Test
  void every_label_exists_in_both_languages() {
    assertThat(SPOKEN_CHINESE.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
    assertThat(load("inputs_zh_CN.properties").stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(load("inputs.properties").stringPropertyNames());
  }

  /** A key said twice would quietly win or lose by its place. */
  @Test
  void no_label_is_given_twice() throws IOException {
    for (String file : List.of("labels.properties", "labels_zh_CN.properties")) {
      Path source = Path.of("src/main/resources/org/egovops/web").resolve(file);
      assertThat(
              Files.readAllLines(source).stream()
                  .filter(line -> line.contains("="))
                  .map(line -> line.substring(0, line.indexOf('='))))
          .as(file)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void every_label_a_page_asks_for_exists() throws IOException {
    Map<String, TreeSet<String>> missing = new TreeMap<>();
    for (Path page : pages()) {
      keys(page)
          .filter(key -> !key.endsWith(".") && !ENGLISH.containsKey(key))
          .forEach(
              key -> missing.computeIfAbsent(page.toString(), any -> new TreeSet<>()).add(key));
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void no_page_says_anything_in_one_language_only() throws IOException {
    assertThat(pages())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(chinese(page)).as(page.toString()).isEmpty());
  }

  @Test
  void every_place_of_the_navigation_has_a_name() {
    assertThat(Arrays.stream(Place.values()).map(place -> "Place." + place.name()))
        .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    assertThat(Arrays.stream(Place.Group.values()).map(group -> "Group." + group.name()))
        .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
  }

  @Test
  void every_permission_and_every_kind_of_ticket_has_a_name() {
    assertThat(Arrays.stream(Permission.values()).map(one -> "Permission." + one.name()))
        .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
    assertThat(Arrays.stream(TicketKind.values()).map(kind -> "SearchKind." + kind.name()))
        .allSatisfy(key -> assertThat(ENGLISH).containsKey(key));
  }

  /** What is wrong stands below its field, in the one way of saying it whichever check finds it. */
  @Test
  void a_field_left_empty_is_told_in_one_way() {
    Map.of("inputs.properties", Locale.ENGLISH, "inputs_zh_CN.properties", Locale.CHINA)
        .forEach(
            (file, locale) -> {
              String way = sentence("org.egovops.messages.errors", locale, "input.required");
              assertThat(load(file))
                  .containsEntry("jakarta.faces.component.UIInput.REQUIRED", way)
                  .containsEntry("jakarta.faces.validator.BeanValidator.MESSAGE", "{0}");
              for (String empty : List.of("NotBlank", "NotEmpty", "NotNull")) {
                String key = "jakarta.validation.constraints." + empty + ".message";
                assertThat(sentence("ValidationMessages", locale, key)).isEqualTo(way);
              }
            });
  }

  private static String sentence(String bundle, Locale locale, String key) {
    return ResourceBundle.getBundle(bundle, locale, Texts.NO_FALLBACK).getString(key);
  }

  @Test
  void a_text_with_arguments_has_no_lone_apostrophe() {
    Stream.of(ENGLISH, SPOKEN_CHINESE)
        .flatMap(labels -> labels.values().stream())
        .map(String.class::cast)
        .filter(text -> text.contains("{0}"))
        .forEach(text -> assertThat(text.replace("''", "")).doesNotContain("'"));
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }

  private static Stream<String> keys(Path page) {
    return KEY.matcher(read(page)).results().map(found -> found.group(1));
  }

  private static List<String> chinese(Path page) {
    String spoken = COMMENT.matcher(read(page)).replaceAll("");
    return CHINESE.matcher(spoken).results().map(MatchResult::group).toList();
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException unreadable) {
      throw new IllegalStateException(page.toString(), unreadable);
    }
  }

  private static Properties load(String name) {
    Path file = Path.of("src/main/resources/org/egovops/web").resolve(name);
    Properties labels = new Properties();
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      labels.load(reader);
    } catch (IOException unreadable) {
      throw new IllegalStateException(name.toLowerCase(Locale.ROOT), unreadable);
    }
    return labels;
  }
}
