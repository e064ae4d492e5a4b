package org.egovops.importing;

import java.util.Locale;
import org.egovops.jobs.JobText;

/**
 * Finding as lists show it (检查结果列表行).
 *
 * @param row row of the file
 * @param reference number in the other system
 * @param field the field it is about, or null
 * @param rejected whether it keeps the incident out
 */
public record FindingRow(
    long id, int row, String reference, ImportField field, boolean rejected, JobText reason) {

  /** The sentence in the reader's language. */
  public String text(Locale locale) {
    return reason.text(locale);
  }
}
