package org.egovops.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Texts (文本): sentences in the user's language, independent of the machine's own. */
public final class Texts {

  /** English is the root bundle, so the server's default locale never decides what a user reads. */
  public static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Times are read as the clock on the office's wall shows them. */
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private static final String NAMES = "org.egovops.messages.names";

  private Texts() {}

  private static Object readable(Object argument, Locale locale) {
    if (argument instanceof Spoken name) {
      return name.in(locale);
    }
    if (argument instanceof Enum<?> value) {
      return name(key(value), locale).orElse(value.name());
    }
    if (argument instanceof String kept && kept.indexOf('.') > 0) {
      return name(kept, locale).orElse(kept);
    }
    if (argument instanceof Double figure && Double.isFinite(figure)) {
      return BigDecimal.valueOf(figure);
    }
    return argument instanceof Instant moment ? MINUTE.format(moment) : argument;
  }

  /** A value by its name in {@code messages/names}: what is kept of it in a stored sentence. */
  public static String key(Enum<?> value) {
    return value.getDeclaringClass().getSimpleName() + "." + value.name();
  }

  private static Optional<String> name(String key, Locale locale) {
    ResourceBundle names = ResourceBundle.getBundle(NAMES, locale, NO_FALLBACK);
    return names.containsKey(key) ? Optional.of(names.getString(key)) : Optional.empty();
  }

  /** The text of a key with its arguments; the key itself where the bundle has no such text. */
  public static String format(
      ResourceBundle bundle, String key, List<Object> arguments, Locale locale) {
    try {
      return sentence(bundle.getString(key), locale)
          .format(arguments.stream().map(one -> readable(one, locale)).toArray());
    } catch (MissingResourceException unknown) {
      return key + (arguments.isEmpty() ? "" : " " + arguments);
    }
  }

  /** A half is rounded up, as people and the reports do, so that one figure reads the same. */
  private static MessageFormat sentence(String pattern, Locale locale) {
    MessageFormat sentence = new MessageFormat(pattern, locale);
    for (Format part : sentence.getFormats()) {
      if (part instanceof DecimalFormat number) {
        number.setRoundingMode(RoundingMode.HALF_UP);
      }
    }
    return sentence;
  }

  /** Whether {@code locale} reads Chinese; everything else is served in English. */
  public static Locale supported(Locale locale) {
    return locale != null && "zh".equals(locale.getLanguage())
        ? Locale.SIMPLIFIED_CHINESE
        : Locale.ENGLISH;
  }
}
