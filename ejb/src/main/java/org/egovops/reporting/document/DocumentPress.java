package org.egovops.reporting.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/**
 * Document press (印制): prints a document in any format with the office's typefaces (RPT-10).
 *
 * <p>Configuration, each for {@code title}, {@code heading}, {@code subheading} and {@code body}:
 * {@code egovops.document.typeface.body.families} names the families by preference (comma
 * separated), {@code egovops.document.typeface.body.file} a TrueType file to embed in PDF.
 */
@ApplicationScoped
public class DocumentPress {

  private static final String PREFIX = "egovops.document.typeface.";

  @Inject private Config config;

  private Map<DocumentFormat, Renderer> renderers;

  @PostConstruct
  void open() {
    Typefaces typefaces =
        Typefaces.configured(key -> config.getOptionalValue(PREFIX + key, String.class));
    renderers =
        Map.of(
            DocumentFormat.PDF, new PdfRenderer(typefaces),
            DocumentFormat.DOCX, new DocxRenderer(typefaces),
            DocumentFormat.XLSX, new XlsxRenderer(typefaces));
  }

  /** The whole file in one format. The same document always gives the same bytes. */
  public byte[] print(ReportDocument document, DocumentFormat format) {
    return renderers.get(format).render(document);
  }
}
