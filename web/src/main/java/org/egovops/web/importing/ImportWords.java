package org.egovops.web.importing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.ResourceBundle;
import org.egovops.importing.FindingRow;
import org.egovops.importing.ImportField;
import org.egovops.jobs.JobProgress;
import org.egovops.kernel.Texts;
import org.egovops.web.screen.Language;
import org.egovops.web.screen.Say;

/** Import words (导入用语): fields, reasons and progress in the reader's language. */
@Named("importWords")
@RequestScoped
public class ImportWords {

  private static final String ERRORS = "org.egovops.messages.errors";

  @Inject Say say;
  @Inject Language language;

  /** Name of a field; a dash for none. */
  public String field(ImportField field) {
    return field == null ? "—" : error("ImportField." + field.name());
  }

  public String finding(FindingRow row) {
    return row.text(language.getLocale());
  }

  /** A reason in short, without the values of a single row. */
  public String reason(String code) {
    return say.text("import.reason." + code.substring(code.indexOf('.') + 1));
  }

  private String error(String key) {
    Locale locale = language.getLocale();
    return ResourceBundle.getBundle(ERRORS, locale, Texts.NO_FALLBACK).getString(key);
  }

  /** Rate and time left, as far as they are known. */
  static String pace(JobProgress progress, Say say) {
    String done =
        progress.total() == null
            ? ""
            : say.text("import.progress", progress.done(), progress.total());
    String rate =
        progress.perSecond() <= 0 ? "" : say.text("import.rate", Math.round(progress.perSecond()));
    String left =
        progress.remaining() == null
            ? ""
            : say.text("import.left", say.seconds(progress.remaining()));
    return done + rate + left;
  }

  /** Bytes as people read them. */
  public String size(long bytes) {
    return bytes < 1024 * 1024
        ? Math.max(1, bytes / 1024) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
  }
}
