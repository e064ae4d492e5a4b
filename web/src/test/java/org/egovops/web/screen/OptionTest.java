package org.egovops.web.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("What is typed into a field with suggestions")
@Tag("INC-13")
class OptionTest {

  private static final Option HOUSING = new Option(7L, "示范市住房和城乡建设局", "市住建局");
  private static final Option TRAFFIC = new Option(8L, "示范市交通运输局", "市交通局");

  @Test
  void counts_as_picked_where_it_reads_like_one_entry_or_its_short_name() {
    List<Option> found = List.of(HOUSING, TRAFFIC);
    assertThat(OptionConverter.alike("市交通局", found)).isEqualTo(TRAFFIC);
    assertThat(OptionConverter.alike("示范市住房和城乡建设局", found)).isEqualTo(HOUSING);
  }

  @Test
  void stays_what_was_typed_where_it_reads_like_none_or_several() {
    Option part = OptionConverter.alike("示范市", List.of(HOUSING, TRAFFIC));
    assertThat(part.picked()).isFalse();
    assertThat(part.label()).isEqualTo("示范市");
    Option twice = new Option(9L, "示范市交通运输局", null);
    assertThat(OptionConverter.alike("示范市交通运输局", List.of(TRAFFIC, twice)).picked()).isFalse();
  }

  @Test
  void goes_through_the_page_and_comes_back_as_it_was() {
    OptionConverter converter = new OptionConverter();
    String sent = converter.getAsString(null, null, HOUSING);
    Option back = converter.getAsObject(null, null, sent);
    assertThat(Option.text(back)).isEqualTo("7");
    assertThat(back.label()).isEqualTo(HOUSING.label());
    assertThat(converter.getAsString(null, null, Option.typed("示范市"))).isEqualTo("示范市");
    assertThat(converter.getAsObject(null, null, "示范市").picked()).isFalse();
  }

  @Test
  void survives_in_the_state_of_a_page_that_is_shown_again() throws Exception {
    assertThat(copied(HOUSING)).isEqualTo(HOUSING);
  }

  private static Object copied(Object kept) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(kept);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }
}
