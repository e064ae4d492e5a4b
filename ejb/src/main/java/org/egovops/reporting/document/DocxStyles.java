package org.egovops.reporting.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * DOCX styles (DOCX 样式): typefaces, sizes and heading numbers, as named styles an editor can
 * change.
 */
final class DocxStyles {

  private static final int TWIPS = 20;
  private static final String TIGHTER = "-4";

  private final Typefaces typefaces;
  private final Manner manner;

  DocxStyles(Typefaces typefaces, Manner manner) {
    this.typefaces = typefaces;
    this.manner = manner;
  }

  void install(XWPFDocument document) throws IOException, XmlException, InvalidFormatException {
    String styles = fill(Resource.text("docx/styles.xml"));
    document.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
    String numbers = Resource.text("docx/numbering.xml");
    document
        .createNumbering()
        .setNumbering(NumberingDocument.Factory.parse(numbers).getNumbering());
    fontTable(document);
  }

  private String fill(String template) {
    String filled = template;
    for (Map.Entry<String, String> value : values().entrySet()) {
      filled = filled.replace("${" + value.getKey() + "}", value.getValue());
    }
    return filled;
  }

  private Map<String, String> values() {
    boolean official = manner == Manner.OFFICIAL;
    return Map.ofEntries(
        Map.entry("title", escape(typefaces.title().family())),
        Map.entry("heading", escape(typefaces.heading().family())),
        Map.entry("subheading", escape(typefaces.subheading().family())),
        Map.entry("body", escape(typefaces.body().family())),
        Map.entry("size", halfPoints(manner.bodyPoints())),
        Map.entry("line", twips(manner.linePoints())),
        Map.entry("indent", twips(2 * manner.bodyPoints())),
        Map.entry("spacing", official ? TIGHTER : "0"),
        Map.entry("titleSize", halfPoints(manner.titlePoints())),
        Map.entry("titleLine", twips(official ? 36 : 28)),
        Map.entry("titleBefore", twips(official ? 58 : 0)),
        Map.entry("titleAfter", twips(official ? 29 : 12)),
        Map.entry("letterheadSize", halfPoints(official ? 36 : 22)),
        Map.entry("imprintSize", halfPoints(official ? 14 : 10.5)));
  }

  /** Names the substitutes, for an office that lacks the customary face. */
  private void fontTable(XWPFDocument document) throws IOException, InvalidFormatException {
    PackagePartName name = PackagingURIHelper.createPartName("/word/fontTable.xml");
    PackagePart part =
        document.getPackage().createPart(name, XWPFRelation.FONT_TABLE.getContentType());
    document
        .getPackagePart()
        .addRelationship(name, TargetMode.INTERNAL, XWPFRelation.FONT_TABLE.getRelation());
    List<Typefaces.Face> faces =
        List.of(typefaces.title(), typefaces.heading(), typefaces.subheading(), typefaces.body());
    String fonts = faces.stream().distinct().map(DocxStyles::font).collect(Collectors.joining());
    try (OutputStream out = part.getOutputStream()) {
      out.write(
          ("<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                  + fonts
                  + "</w:fonts>")
              .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String font(Typefaces.Face face) {
    String substitutes =
        face.families().stream().skip(1).map(DocxStyles::escape).collect(Collectors.joining(","));
    String alternatives = substitutes.isEmpty() ? "" : "<w:altName w:val=\"" + substitutes + "\"/>";
    return "<w:font w:name=\"" + escape(face.family()) + "\">" + alternatives + "</w:font>";
  }

  private static String escape(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String halfPoints(double points) {
    return String.valueOf(Math.round(points * 2));
  }

  private static String twips(double points) {
    return String.valueOf(Math.round(points * TWIPS));
  }
}
