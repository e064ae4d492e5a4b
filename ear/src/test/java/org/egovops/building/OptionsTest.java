package org.egovops.building;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

  @Test
  void without_options_it_is_the_demonstration_on_8080_for_this_machine_only() {
    Options options = Options.of(List.of());

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.address().isLoopbackAddress()).isTrue();
    assertThat(options.demonstration()).isTrue();
    assertThat(options.database().url()).startsWith("jdbc:h2:file:");
  }

  @Test
  void an_empty_value_is_the_default_because_maven_passes_what_nobody_set() {
    assertThat(Options.of(List.of("--database-url=", "--port=")).port()).isEqualTo(8080);
  }

  @Test
  void a_url_keeps_the_equals_signs_after_the_first() {
    Options options = Options.of(List.of("--database-url=jdbc:postgresql://db/ops?ssl=true"));

    assertThat(options.database().url()).isEqualTo("jdbc:postgresql://db/ops?ssl=true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot=9090", "port=9090", "--port"})
  void what_is_not_an_option_is_refused_with_the_list_of_options(String argument) {
    assertThatThrownBy(() -> Options.of(List.of(argument)))
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining(argument)
        .hasMessageContaining("--port=8080");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eighty", "0", "65536", "-1"})
  void what_is_not_a_port_is_refused(String port) {
    Options options = Options.of(List.of("--port=" + port));

    assertThatThrownBy(options::port).isInstanceOf(CannotStart.class).hasMessageContaining(port);
  }
}
