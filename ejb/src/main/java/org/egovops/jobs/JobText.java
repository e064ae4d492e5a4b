package org.egovops.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.egovops.kernel.BusinessException;
import org.egovops.kernel.Texts;

/**
 * Job text (作业消息): a sentence kept as code and arguments, so that every reader reads it in their
 * own language. Texts stand in {@code messages/jobs}, those of refused items in {@code
 * messages/errors}. Immutable.
 */
@Embeddable
public class JobText {

  private static final String TEXTS = "org.egovops.messages.jobs";
  private static final String ERRORS = "org.egovops.messages.errors";
  private static final String SEPARATOR = "\u001f";
  private static final int LONGEST_ARGUMENT = 300;
  private static final int LONGEST = 1_000;

  @Column(name = "text_code", length = 80)
  private String code;

  @Column(name = "text_arguments", length = LONGEST)
  private String arguments;

  protected JobText() {}

  private JobText(String code, Stream<?> arguments) {
    this.code = code;
    String joined =
        arguments.map(JobText::kept).map(JobText::brief).collect(Collectors.joining(SEPARATOR));
    this.arguments = joined.isEmpty() ? null : joined.substring(0, Math.min(joined.length(), 1000));
  }

  /** A sentence of {@code messages/jobs}. */
  public static JobText of(String code, Object... arguments) {
    return new JobText(code, Arrays.stream(arguments));
  }

  /** Why something failed: the business reason where there is one, else the technical cause. */
  public static JobText of(Throwable thrown) {
    return causes(thrown)
        .filter(BusinessException.class::isInstance)
        .map(BusinessException.class::cast)
        .findFirst()
        .map(error -> new JobText(error.code(), error.arguments().stream()))
        .orElseGet(() -> of("job.broke", root(thrown)));
  }

  private static Throwable root(Throwable thrown) {
    return causes(thrown).reduce(thrown, (first, last) -> last);
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause).limit(20);
  }

  private static String kept(Object argument) {
    return argument instanceof Enum<?> value ? Texts.key(value) : String.valueOf(argument);
  }

  private static String brief(String argument) {
    String plain = argument.replace(SEPARATOR, " ");
    return plain.length() <= LONGEST_ARGUMENT ? plain : plain.substring(0, LONGEST_ARGUMENT) + "…";
  }

  /** The code, stable for machines. */
  public String code() {
    return code;
  }

  public List<String> arguments() {
    return arguments == null ? List.of() : List.of(arguments.split(SEPARATOR, -1));
  }

  /** The sentence in the reader's language. */
  public String text(Locale locale) {
    ResourceBundle own = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    ResourceBundle bundle =
        own.containsKey(code) ? own : ResourceBundle.getBundle(ERRORS, locale, Texts.NO_FALLBACK);
    return Texts.format(bundle, code, List.copyOf(arguments()), locale);
  }
}
