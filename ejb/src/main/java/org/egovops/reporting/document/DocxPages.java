package org.egovops.reporting.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** DOCX pages (DOCX 页面): margins, page numbers outside at the foot, and pages on their side. */
final class DocxPages {

  private static final double TWIPS = 20;

  /** From the lower edge to the page number, which stands 7 mm under the text. */
  private static final double FOOTER = 23 * Page.POINTS_PER_MM;

  private final XWPFDocument document;
  private final CTSectPr last;
  private boolean turned;

  DocxPages(XWPFDocument document) {
    this.document = document;
    CTBody body = document.getDocument().getBody();
    this.last = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    document.setEvenAndOddHeadings(true);
    document.setMirrorMargins(true);
    last.addNewFootnotePr().addNewNumFmt().setVal(STNumberFormat.DECIMAL_ENCLOSED_CIRCLE);
    lay(last, false);
    pageNumber(HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    pageNumber(HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
  }

  private void pageNumber(HeaderFooterType pages, ParagraphAlignment side) {
    XWPFParagraph foot = document.createFooter(pages).createParagraph();
    foot.setStyle("Footer");
    foot.setAlignment(side);
    foot.createRun().setText("— ");
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.createRun().setText(" —");
  }

  /** Lets what follows stand on upright or turned pages. */
  void turn(boolean sideways) {
    if (sideways != turned) {
      XWPFParagraph end = document.createParagraph();
      end.setStyle("SectionEnd");
      CTSectPr section = (CTSectPr) last.copy();
      lay(section, turned);
      end.getCTPPr().setSectPr(section);
      turned = sideways;
    }
  }

  /** To be called when everything is written. */
  void finish() {
    lay(last, turned);
  }

  private static void lay(CTSectPr section, boolean sideways) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(twips(sideways ? Page.HEIGHT : Page.WIDTH));
    size.setH(twips(sideways ? Page.WIDTH : Page.HEIGHT));
    if (sideways) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    } else if (size.isSetOrient()) {
      size.unsetOrient();
    }
    CTPageMar margin = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margin.setTop(twips(sideways ? Page.BINDING : Page.TOP));
    margin.setBottom(twips(sideways ? Page.OUTER : Page.BOTTOM));
    margin.setLeft(twips(sideways ? Page.TOP : Page.BINDING));
    margin.setRight(twips(sideways ? Page.BOTTOM : Page.OUTER));
    margin.setHeader(twips(Page.OUTER / 2));
    margin.setFooter(twips(sideways ? Page.OUTER / 2 : FOOTER));
    margin.setGutter(BigInteger.ZERO);
  }

  private static BigInteger twips(double points) {
    return BigInteger.valueOf(Math.round(points * TWIPS));
  }
}
