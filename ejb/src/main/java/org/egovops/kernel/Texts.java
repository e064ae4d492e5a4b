package org.egovops.kernel;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts (文本): sentences in the user's language, independent of the machine's own. */
public final class Texts {

  /** English is the root bundle, so the server's default locale never decides what a user reads. */
  public static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Times are read as the clock on the office's wall shows them. */
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private Texts() {}

  private static Object readable(Object argument, Locale locale) {
    if (argument instanceof Spoken name) {
      return name.in(locale);
    }
    return argument instanceof Instant moment ? MINUTE.format(moment) : argument;
  }

  /** The text of a key with its arguments; the key itself where the bundle has no such text. */
  public static String format(
      ResourceBundle bundle, String key, List<Object> arguments, Locale locale) {
    try {
      return new MessageFormat(bundle.getString(key), locale)
          .format(arguments.stream().map(one -> readable(one, locale)).toArray());
    } catch (MissingResourceException unknown) {
      return key + (arguments.isEmpty() ? "" : " " + arguments);
    }
  }

  /** Whether {@code locale} reads Chinese; everything else is served in English. */
  public static Locale supported(Locale locale) {
    return locale != null && "zh".equals(locale.getLanguage())
        ? Locale.SIMPLIFIED_CHINESE
        : Locale.ENGLISH;
  }
}
