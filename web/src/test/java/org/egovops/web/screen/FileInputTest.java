package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Part;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileInputTest {

  @Test
  void a_file_of_no_bytes_is_named_among_the_others() {
    List<Part> sent = List.of(part("screen.png", 2_048), part("empty.png", 0));
    assertThat(FileInput.empty(sent)).contains("empty.png");
    assertThat(FileInput.empty(part("empty.csv", 0))).contains("empty.csv");
  }

  @Test
  void a_field_in_which_nothing_was_picked_is_no_empty_file() {
    assertThat(FileInput.empty(List.of(part("", 0)))).isEmpty();
    assertThat(FileInput.empty(part(null, 0))).isEmpty();
    assertThat(FileInput.empty(null)).isEmpty();
    assertThat(FileInput.empty("")).isEmpty();
  }

  private static Part part(String name, long size) {
    return (Part)
        Proxy.newProxyInstance(
            Part.class.getClassLoader(),
            new Class<?>[] {Part.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getSubmittedFileName" -> name;
                  case "getSize" -> size;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }
}
