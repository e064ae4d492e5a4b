package org.egovops.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;

/**
 * DOCX renderer (DOCX 输出): an editable document in the manner of GB/T 9704-2012, with real
 * headings, automatic numbers, footnotes and native charts.
 */
public final class DocxRenderer implements Renderer {

  private final Typefaces typefaces;

  public DocxRenderer(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public byte[] render(ReportDocument report) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new DocxStyles(typefaces, report.manner()).install(document);
      new DocxBody(document, report).write();
      OfficeFile.describe(document.getProperties(), report);
      document.write(out);
      return OfficeFile.timeless(out.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (XmlException | InvalidFormatException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
