package org.egovops.reporting.document;

/** Renderer (输出器): prints a document in one format; safe to share between threads. */
public sealed interface Renderer permits PdfRenderer, DocxRenderer, XlsxRenderer {

  /** The whole file. The same document always gives the same bytes. */
  byte[] render(ReportDocument report);
}
