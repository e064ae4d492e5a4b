package org.egovops.web.screen;

/**
 * Option (选项) of a select, a segmented choice or a filter.
 *
 * @param value what is submitted
 * @param label what is read
 * @param note second, quieter line; null where the label says it all
 */
public record Option(Object value, String label, String note) {

  public Option(Object value, String label) {
    this(value, label, null);
  }
}
