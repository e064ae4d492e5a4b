package org.egovops.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;

class TextsTest {

  /** 39 of 48 are 81.25 %: the report says 81.3, and so does every page. */
  @Test
  void a_half_is_rounded_up_whoever_shows_the_figure() throws IOException {
    assertThat(said(100.0 * 39 / 48)).isEqualTo("81.3%");
    assertThat(said(4.25)).isEqualTo("4.3%");
    assertThat(said(1.15)).isEqualTo("1.2%");
    assertThat(said(81.24)).isEqualTo("81.2%");
  }

  private static String said(double figure) throws IOException {
    return Texts.format(
        new PropertyResourceBundle(new StringReader("figure={0,number,0.0}%")),
        "figure",
        List.of(figure),
        Locale.SIMPLIFIED_CHINESE);
  }
}
