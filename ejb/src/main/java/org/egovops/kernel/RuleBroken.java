package org.egovops.kernel;

/**
 * Rule broken (违反规则): the input or the moment breaks a business rule. Where one field is to blame
 * it is named, so that a form can show the sentence beside it.
 */
public final class RuleBroken extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final String field;

  public RuleBroken(String code, Object... arguments) {
    this(null, code, arguments);
  }

  private RuleBroken(String field, String code, Object... arguments) {
    super(code, arguments);
    this.field = field;
  }

  /** A broken rule that one field of the form can mend. */
  public static RuleBroken at(String field, String code, Object... arguments) {
    return new RuleBroken(field, code, arguments);
  }

  /** Name of the form's field, or null where no single field is to blame. */
  public String field() {
    return field;
  }
}
