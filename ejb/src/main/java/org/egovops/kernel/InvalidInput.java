package org.egovops.kernel;

import java.util.List;
import java.util.Locale;

/**
 * Invalid input (填写有误): one or more fields of a form break their constraints; each carries its own
 * sentence in both languages so that it can be shown beside the field.
 */
public final class InvalidInput extends BusinessException {

  private static final long serialVersionUID = 1L;

  /**
   * What is wrong with one field.
   *
   * @param field path of the field in the form
   * @param chinese the sentence in Chinese
   * @param english the sentence in English
   */
  public record FieldError(String field, String chinese, String english) {

    public String text(Locale locale) {
      return Texts.supported(locale) == Locale.ENGLISH ? english : chinese;
    }
  }

  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super("input.invalid", errors.size());
    this.errors = List.copyOf(errors);
  }

  public List<FieldError> errors() {
    return errors;
  }
}
