package org.egovops.web.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("SEC-05")
class SpoolTest {

  @Test
  void what_was_sent_is_read_back_from_its_beginning() throws IOException {
    byte[] sent = "故障截图".repeat(50_000).getBytes(StandardCharsets.UTF_8);
    try (Spool spool = Spool.of(new ByteArrayInputStream(sent), sent.length)) {
      assertThat(spool.size()).isEqualTo(sent.length);
      assertThat(spool.in().readAllBytes()).isEqualTo(sent);
      assertThat(spool.in().readAllBytes()).as("read again").isEqualTo(sent);
    }
  }

  @Test
  void of_what_does_not_end_one_byte_more_than_the_most_is_kept() throws IOException {
    try (Spool spool = Spool.of(endless(), 1_000_000)) {
      assertThat(spool.size()).isEqualTo(1_000_001);
    }
  }

  @Test
  void no_file_is_left_in_the_folder_even_while_it_is_open() throws IOException {
    try (Spool spool = new Spool()) {
      spool.out().write(1);
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void a_sender_that_breaks_off_leaves_nothing_behind() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThatThrownBy(() -> Spool.of(broken, 10)).isInstanceOf(IOException.class);
    assertThat(files()).isEmpty();
  }

  private static InputStream endless() {
    return new InputStream() {
      @Override
      public int read() {
        return 'x';
      }
    };
  }

  private static List<String> files() {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("egovops-") && name.endsWith(".spool"))
          .toList();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
