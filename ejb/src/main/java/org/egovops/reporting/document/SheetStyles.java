package org.egovops.reporting.document;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheet styles (单元格样式): the few looks of a workbook, each made once. */
final class SheetStyles {

  private static final String FAMILY = "宋体";
  private static final short POINTS = 11;
  private static final byte[] HEAD_GREY = {(byte) 0xE9, (byte) 0xEE, (byte) 0xF4};

  private final Map<String, XSSFCellStyle> made = new HashMap<>();
  private final XSSFWorkbook workbook;
  private final String headingFamily;

  SheetStyles(XSSFWorkbook workbook, Typefaces typefaces) {
    this.workbook = workbook;
    this.headingFamily = typefaces.heading().family();
    XSSFFont standard = workbook.getFontAt(0);
    standard.setFontName(FAMILY);
    standard.setFontHeightInPoints(POINTS);
  }

  XSSFCellStyle title() {
    return style("title", s -> s.setFont(font(headingFamily, 14, false)));
  }

  XSSFCellStyle head() {
    return style(
        "head",
        s -> {
          s.setFont(font(headingFamily, POINTS, false));
          s.setFillForegroundColor(new XSSFColor(HEAD_GREY, null));
          s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          s.setAlignment(HorizontalAlignment.CENTER);
          border(s);
        });
  }

  XSSFCellStyle note() {
    return style("note", s -> s.setWrapText(true));
  }

  /** The look of a value: its number format, its side, and emphasis in a row of totals. */
  XSSFCellStyle value(Cell cell, boolean total) {
    boolean guarded = cell instanceof Cell.Text text && isFormulaLike(text.text());
    return style(
        "value " + format(cell) + cell.isQuantity() + total + guarded,
        s -> {
          s.setFont(total ? font(headingFamily, POINTS, true) : workbook.getFontAt(0));
          s.setDataFormat(workbook.createDataFormat().getFormat(format(cell)));
          s.setAlignment(cell.isQuantity() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
          s.setQuotePrefixed(guarded);
          s.setWrapText(cell instanceof Cell.Text);
          border(s);
        });
  }

  /** Whether a spreadsheet would take the text for a formula once it is edited or saved as CSV. */
  static boolean isFormulaLike(String text) {
    return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
  }

  private static String format(Cell cell) {
    if (cell instanceof Cell.Count) {
      return "#,##0";
    }
    if (cell instanceof Cell.Decimal decimal) {
      int digits = Math.max(0, decimal.value().scale());
      return digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
    }
    if (cell instanceof Cell.Percent percent) {
      return percent.digits() == 0 ? "0%" : "0." + "0".repeat(percent.digits()) + "%";
    }
    if (cell instanceof Cell.Span) {
      return "[h]:mm:ss";
    }
    if (cell instanceof Cell.Day) {
      return "yyyy-mm-dd";
    }
    return cell instanceof Cell.Moment ? "yyyy-mm-dd hh:mm:ss" : "@";
  }

  private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
    return made.computeIfAbsent(
        name,
        key -> {
          XSSFCellStyle style = workbook.createCellStyle();
          style.setVerticalAlignment(VerticalAlignment.CENTER);
          look.accept(style);
          return style;
        });
  }

  private XSSFFont font(String family, int points, boolean bold) {
    XSSFFont font = workbook.createFont();
    font.setFontName(family);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private static void border(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
  }
}
