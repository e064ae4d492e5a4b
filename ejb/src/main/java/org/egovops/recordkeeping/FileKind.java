package org.egovops.recordkeeping;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Kind of file (文件类型) that may be attached. A file is what its first bytes say and must be named
 * accordingly; what the sender claims it to be is not asked.
 */
enum FileKind {
  PNG("image/png", FileHead::isPng, "png"),
  JPEG("image/jpeg", FileHead::isJpeg, "jpg", "jpeg"),
  GIF("image/gif", FileHead::isGif, "gif"),
  BMP("image/bmp", FileHead::isBmp, "bmp"),
  WEBP("image/webp", FileHead::isWebp, "webp"),
  PDF("application/pdf", FileHead::isPdf, "pdf"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      FileHead::isZip,
      "docx"),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", FileHead::isZip, "xlsx"),
  PPTX(
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      FileHead::isZip,
      "pptx"),
  ODT("application/vnd.oasis.opendocument.text", FileHead::isZip, "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", FileHead::isZip, "ods"),
  OFD("application/ofd", FileHead::isZip, "ofd"),
  DOC("application/msword", FileHead::isOldOffice, "doc", "wps"),
  XLS("application/vnd.ms-excel", FileHead::isOldOffice, "xls", "et"),
  PPT("application/vnd.ms-powerpoint", FileHead::isOldOffice, "ppt", "dps"),
  ZIP("application/zip", FileHead::isZip, "zip"),
  TEXT("text/plain", FileHead::isPlainText, "txt", "log", "md"),
  CSV("text/csv", FileHead::isPlainText, "csv");

  private final String mediaType;
  private final Predicate<FileHead> looksSo;
  private final Set<String> extensions;

  FileKind(String mediaType, Predicate<FileHead> looksSo, String... extensions) {
    this.mediaType = mediaType;
    this.looksSo = looksSo;
    this.extensions = Set.of(extensions);
  }

  /** The kind a file of this name has to be; empty where such files may not be attached. */
  static Optional<FileKind> named(String fileName) {
    String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    for (FileKind kind : values()) {
      if (kind.extensions.contains(extension) && fileName.contains(".")) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  boolean matches(FileHead head) {
    return looksSo.test(head);
  }

  String mediaType() {
    return mediaType;
  }
}
