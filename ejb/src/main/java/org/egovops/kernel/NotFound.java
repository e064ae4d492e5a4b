package org.egovops.kernel;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Not found (未找到): no such record, or one the caller may not know of — the two are
 * indistinguishable on purpose, so that numbers cannot be probed.
 */
public final class NotFound extends BusinessException {

  private static final long serialVersionUID = 1L;

  public NotFound(String kind, Object key) {
    super("record.not-found", kind, String.valueOf(key));
  }

  /** The kind by its name in the user's language; just a record where it has none. */
  @Override
  public String text(Locale locale) {
    ResourceBundle texts = ResourceBundle.getBundle(TEXTS, locale, Texts.NO_FALLBACK);
    String kind = "record.kind." + arguments().get(0);
    String name = texts.getString(texts.containsKey(kind) ? kind : "record.kind.record");
    return Texts.format(texts, code(), List.of(name, arguments().get(1)), locale);
  }
}
