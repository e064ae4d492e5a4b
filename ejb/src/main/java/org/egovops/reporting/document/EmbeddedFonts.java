package org.egovops.reporting.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Embedded fonts (内嵌字体): the free Chinese faces shipped with the product, or the office's own.
 * Files are read once and kept, about 20 MB.
 */
final class EmbeddedFonts {

  private static final Map<String, byte[]> SHIPPED = new ConcurrentHashMap<>();
  private static final int REGULAR = 400;
  private static final int BOLD = 700;

  private final Map<Path, byte[]> own = new ConcurrentHashMap<>();
  private final Typefaces typefaces;

  EmbeddedFonts(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /** Offers the families Title, Heading, Subheading, Body and, for rare characters, Wide. */
  void offerTo(PdfRendererBuilder builder) {
    offer(builder, "Title", BOLD, typefaces.title(), "NotoSerifSC-Bold.ttf");
    offer(builder, "Heading", REGULAR, typefaces.heading(), "NotoSansSC-Medium.ttf");
    offer(builder, "Subheading", REGULAR, typefaces.subheading(), "NotoSerifSC-Bold.ttf");
    offer(builder, "Body", REGULAR, typefaces.body(), "NotoSerifSC-Regular.ttf");
    builder.useFont(
        () -> new ByteArrayInputStream(shipped("NotoSerifSC-Regular.ttf")),
        "Wide",
        REGULAR,
        FontStyle.NORMAL,
        true);
  }

  private void offer(
      PdfRendererBuilder builder, String family, int weight, Typefaces.Face face, String shipped) {
    builder.useFont(
        () ->
            new ByteArrayInputStream(face.file().map(this::own).orElseGet(() -> shipped(shipped))),
        family,
        weight,
        FontStyle.NORMAL,
        true);
  }

  private byte[] own(Path file) {
    return own.computeIfAbsent(file, EmbeddedFonts::read);
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("font " + file, unreadable);
    }
  }

  /** A shipped font file by its name. */
  static byte[] shipped(String name) {
    return SHIPPED.computeIfAbsent(name, EmbeddedFonts::load);
  }

  private static byte[] load(String name) {
    return Resource.bytes("fonts/" + name);
  }
}
