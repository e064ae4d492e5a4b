package org.egovops.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * XLSX renderer (XLSX 输出): the figures of a document to calculate with — an overview, a sheet per
 * table and per chart, and the counting rules. No cell is a formula.
 */
public final class XlsxRenderer implements Renderer {

  private final Typefaces typefaces;

  public XlsxRenderer(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  @Override
  public byte[] render(ReportDocument report) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      new WorkbookBody(workbook, new SheetStyles(workbook, typefaces), report).write();
      OfficeFile.describe(workbook.getProperties(), report);
      workbook.write(out);
      return OfficeFile.timeless(out.toByteArray());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
