package org.egovops.web.screen;

import java.io.Serializable;

/**
 * Option (选项) of a select, a segmented choice or a filter. Serializable, since a page that is shown
 * again with errors keeps what was picked in its state.
 *
 * @param value what is submitted
 * @param label what is read
 * @param note second, quieter line; null where the label says it all
 */
public record Option(Object value, String label, String note) implements Serializable {

  public Option(Object value, String label) {
    this(value, label, null);
  }

  /** What somebody typed and did not pick: no value stands for it. */
  public static Option typed(String text) {
    return new Option(null, text);
  }

  /** Whether it stands for something. */
  public boolean picked() {
    return value != null;
  }

  /** The value as pages send it; null for none. */
  public static String text(Option option) {
    return option == null || option.value() == null ? null : option.value().toString();
  }
}
