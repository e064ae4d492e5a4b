package org.egovops.recordkeeping;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The first bytes of a file (文件头) and what they give away about it. */
final class FileHead {

  /** How many bytes are looked at. */
  static final int LENGTH = 4_096;

  private static final List<String> ACTIVE =
      List.of("<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<?php", "#!");

  /** What lays text out; escape, because logs are coloured with it. */
  private static final String LAYOUT = "\t\n\r\f\u001b";

  private final byte[] bytes;

  FileHead(byte[] bytes) {
    this.bytes = bytes.clone();
  }

  boolean isPng() {
    return starts("\u0089PNG\r\n\u001a\n", 0);
  }

  boolean isJpeg() {
    return starts("\u00ff\u00d8\u00ff", 0);
  }

  boolean isGif() {
    return starts("GIF87a", 0) || starts("GIF89a", 0);
  }

  boolean isBmp() {
    return starts("BM", 0) && bytes.length > 14 && starts("\0\0\0\0", 6);
  }

  boolean isWebp() {
    return starts("RIFF", 0) && starts("WEBP", 8);
  }

  boolean isPdf() {
    return starts("%PDF-", 0);
  }

  /** Also the container of today's office documents. */
  boolean isZip() {
    return starts("PK\u0003\u0004", 0) || starts("PK\u0005\u0006", 0);
  }

  /** The container of the office documents of before 2007. */
  boolean isOldOffice() {
    return starts("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", 0);
  }

  /** Text without control characters that does not begin like a page, a drawing or a script. */
  boolean isPlainText() {
    String text = decoded();
    boolean printable = text.chars().allMatch(c -> c >= ' ' || LAYOUT.indexOf(c) >= 0);
    String start = text.strip().toLowerCase(Locale.ROOT);
    return printable && ACTIVE.stream().noneMatch(start::startsWith);
  }

  /** Chinese text comes as UTF-8 or GBK, whose bytes never look like control characters. */
  private String decoded() {
    if (starts("\u00ff\u00fe", 0)) {
      return new String(bytes, 2, (bytes.length - 2) & ~1, StandardCharsets.UTF_16LE);
    }
    if (starts("\u00fe\u00ff", 0)) {
      return new String(bytes, 2, (bytes.length - 2) & ~1, StandardCharsets.UTF_16BE);
    }
    int mark = starts("\u00ef\u00bb\u00bf", 0) ? 3 : 0;
    return new String(bytes, mark, bytes.length - mark, StandardCharsets.ISO_8859_1);
  }

  private boolean starts(String magic, int at) {
    if (bytes.length < at + magic.length()) {
      return false;
    }
    for (int i = 0; i < magic.length(); i++) {
      if ((bytes[at + i] & 0xff) != magic.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
