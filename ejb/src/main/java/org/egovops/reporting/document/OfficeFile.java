package org.egovops.reporting.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;

/** Office file (办公文档): an OOXML package whose bytes depend on nothing but its content. */
final class OfficeFile {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private OfficeFile() {}

  /** Title, author and dates from the document, never from the clock. */
  static void describe(POIXMLProperties properties, ReportDocument report) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(report.title());
    core.setSubjectProperty(report.number());
    core.setCreator(report.organisation().isEmpty() ? "eGovOps" : report.organisation());
    core.setLastModifiedByUser("eGovOps");
    date(properties, report.date());
    properties.getExtendedProperties().getUnderlyingProperties().setApplication("eGovOps");
  }

  static void date(POIXMLProperties properties, LocalDate day) {
    Date midnight = Date.from(day.atStartOfDay().toInstant(ZoneOffset.ofHours(8)));
    properties.getCoreProperties().setCreated(Optional.of(midnight));
    properties.getCoreProperties().setModified(Optional.of(midnight));
  }

  /** The same package with the time of writing taken out of it and of the packages inside it. */
  static byte[] timeless(byte[] file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(file.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] content = in.readAllBytes();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(NO_TIME);
        zip.putNextEntry(copy);
        zip.write(entry.getName().endsWith(".xlsx") ? timeless(content) : content);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
