package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TagsTest {

  private static final Path PAGES = Path.of("src/main/webapp");

  @Test
  void every_tag_is_listed_and_says_what_it_is_for() throws IOException {
    String library = Files.readString(PAGES.resolve("WEB-INF/ui.taglib.xml"));
    for (Path tag : files(PAGES.resolve("WEB-INF/tags"))) {
      assertThat(library).contains("tags/" + tag.getFileName());
      assertThat(Files.readString(tag)).as(tag.toString()).startsWith("<!-- ");
    }
  }

  @Test
  void the_widget_library_appears_only_in_tags_and_templates() throws IOException {
    for (Path page : files(PAGES)) {
      if (!page.startsWith(PAGES.resolve("WEB-INF"))) {
        assertThat(Files.readString(page)).as(page.toString()).doesNotContain("\"primefaces\"");
      }
    }
  }

  @Test
  void pages_have_at_most_sixty_lines() throws IOException {
    for (Path page : files(PAGES)) {
      assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(60);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
    }
  }
}
