package org.egovops.reporting.document;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * PDF renderer (PDF 输出): A4 in the manner of GB/T 9704-2012 with embedded fonts, bookmarks and
 * searchable text. It reads nothing from the network or the file system.
 */
public final class PdfRenderer implements Renderer {

  private static final TimeZone CHINA = TimeZone.getTimeZone(ZoneOffset.ofHours(8));

  static {
    // The library tells every step as information; only what went wrong is worth a line of the log.
    XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
  }

  private final EmbeddedFonts fonts;
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  public PdfRenderer(Typefaces typefaces) {
    this.fonts = new EmbeddedFonts(typefaces);
  }

  @Override
  public byte[] render(ReportDocument report) {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      print(report, pdf, out);
      return out.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void print(ReportDocument report, PDDocument pdf, ByteArrayOutputStream out)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    fonts.offerTo(builder);
    builder
        .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
        .useSVGDrawer(new BatikSVGDrawer())
        .useExternalResourceAccessControl(
            (uri, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useReplacementText("□")
        .usePDDocument(pdf)
        .withW3cDocument(ReportMarkup.of(report), null)
        .toStream(out);
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      describe(report, pdf);
      pdf.save(out);
    }
  }

  /** Title, author, date and language come from the document, never from the clock. */
  private static void describe(ReportDocument report, PDDocument pdf) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(report.title());
    information.setAuthor(report.organisation());
    information.setSubject(report.number());
    information.setCreator("eGovOps");
    information.setProducer("eGovOps");
    information.setCreationDate(midnight(report.date()));
    information.setModificationDate(midnight(report.date()));
    pdf.setDocumentInformation(information);
    pdf.setDocumentId(report.date().toEpochDay());
    pdf.getDocumentCatalog().setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    pdf.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static Calendar midnight(LocalDate date) {
    GregorianCalendar calendar = new GregorianCalendar(CHINA, Locale.ROOT);
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return calendar;
  }
}
