package org.egovops.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Not found (未找到): no such record, or one the caller may not know of — the two are
 * indistinguishable on purpose, so that numbers cannot be probed.
 */
public final class NotFound extends BusinessException {

  private static final long serialVersionUID = 1L;
  private static final String LINE = "record.line.";

  public NotFound(String kind, Object key) {
    super("record.not-found", kind, String.valueOf(key));
  }

  private NotFound(String code, String kind, String key, String holder) {
    super(code, kind, key, holder);
  }

  /**
   * For somebody who knows the record from having worked on it: it lies with others now.
   *
   * @param holder name of the team that has it, or of its support line by code
   */
  public static NotFound passedOn(String kind, String key, String holder) {
    return new NotFound("record.passed-on", kind, key, holder);
  }

  /**
   * The kind by its name in the user's language, just a record where it has none; a line that has
   * it by its name as well.
   */
  @Override
  public String text(Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    String kind = "record.kind." + arguments().get(0);
    List<Object> named = new ArrayList<>(arguments());
    named.set(0, texts.getString(texts.containsKey(kind) ? kind : "record.kind.record"));
    named.replaceAll(one -> texts.containsKey(LINE + one) ? texts.getString(LINE + one) : one);
    return Texts.format(texts, code(), named, locale);
  }
}
