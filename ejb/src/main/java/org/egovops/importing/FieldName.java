package org.egovops.importing;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.kernel.Texts;

/** Name of a field in a sentence: bilingual, since a sentence may be kept for any reader. */
record FieldName(ImportField field) {

  private static final String TEXTS = "org.egovops.messages.errors";

  /** The name for a reader of {@code locale}. */
  static String of(ImportField field, Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    return Texts.format(texts, "ImportField." + field.name(), List.of(), locale);
  }

  @Override
  public String toString() {
    return of(field, Locale.SIMPLIFIED_CHINESE) + " / " + of(field, Locale.ENGLISH);
  }
}
