package org.egovops.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Business error (业务错误): something the user can understand and mend. Carries a stable code, whose
 * text stands in both languages in {@code messages/errors}, and the arguments of that text. Rolls
 * the transaction back and arrives unwrapped at the caller of a door.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract sealed class BusinessException extends RuntimeException
    permits NotFound, NotAllowed, IllegalTransition, InvalidInput, RuleBroken, StaleRecord {

  static final String TEXTS = "org.egovops.messages.errors";

  private final String code;
  private final transient List<Object> arguments;

  protected BusinessException(String code, Object... arguments) {
    super(code + Arrays.toString(arguments));
    this.code = code;
    // What was not given may be what is wrong, so an argument may be null.
    this.arguments = Collections.unmodifiableList(Arrays.asList(arguments));
  }

  /** Stable, documented code such as {@code incident.backup-required}. */
  public String code() {
    return code;
  }

  public List<Object> arguments() {
    return arguments;
  }

  /** The sentence for the user: what happened and what to do. */
  public String text(Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    return Texts.format(texts, code, arguments, locale);
  }
}
