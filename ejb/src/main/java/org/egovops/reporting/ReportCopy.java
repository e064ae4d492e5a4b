package org.egovops.reporting;

import org.egovops.reporting.document.DocumentFormat;

/**
 * Copy of a report (报告副本) to hand out.
 *
 * @param fileName name to save it under
 * @param digest SM3 of the content
 */
public record ReportCopy(String fileName, DocumentFormat format, byte[] content, String digest) {}
