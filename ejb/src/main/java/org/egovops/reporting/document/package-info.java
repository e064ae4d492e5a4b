/**
 * Official documents (公文式报告): a report, receipt or record as a plain value, and its printing as
 * PDF, DOCX and XLSX in the manner of GB/T 9704-2012 (RPT-10).
 *
 * <p>Nothing here knows a business word, a database or the current time: the same {@link
 * org.egovops.reporting.document.ReportDocument} always gives the same bytes, so that a frozen
 * report can be printed again years later and compared by digest. All text is cleaned once, when
 * the value is made, of characters no printed document can hold; no renderer interprets text as
 * markup, formula or link.
 *
 * <p>Lengths are points unless said otherwise; dates are civil dates of the reader's zone.
 */
package org.egovops.reporting.document;
