package org.egovops.reporting.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Typefaces (字体): what the four voices of a document are set in. The faces GB/T 9704 customarily
 * asks for are proprietary, so DOCX only names them, and PDF embeds free ones unless the office
 * names its own licensed TrueType files.
 */
public record Typefaces(Face title, Face heading, Face subheading, Face body) {

  /** The customary faces by name, the free ones embedded. */
  public static final Typefaces STANDARD =
      new Typefaces(
          Face.named("方正小标宋简体", "方正小标宋_GBK", "FZXiaoBiaoSong-B05S", "宋体", "SimSun"),
          Face.named("黑体", "SimHei", "Noto Sans CJK SC"),
          Face.named("楷体_GB2312", "楷体", "KaiTi"),
          Face.named("仿宋_GB2312", "仿宋", "FangSong", "Noto Serif CJK SC"));

  /**
   * The standard faces with what the office has set of {@code title.families}, {@code title.file},
   * {@code heading.families} and so on.
   */
  static Typefaces configured(Function<String, Optional<String>> settings) {
    return new Typefaces(
        STANDARD.title.configured("title", settings),
        STANDARD.heading.configured("heading", settings),
        STANDARD.subheading.configured("subheading", settings),
        STANDARD.body.configured("body", settings));
  }

  /**
   * Face (字样).
   *
   * @param families by preference; the first is written in DOCX, the others are its substitutes
   * @param file a TrueType file to embed in PDF instead of the free face
   */
  public record Face(List<String> families, Optional<Path> file) {
    public Face {
      families = PlainText.of(families);
      Objects.requireNonNull(file);
      if (families.isEmpty()) {
        throw new IllegalArgumentException("a face needs a family name");
      }
    }

    public static Face named(String... families) {
      return new Face(List.of(families), Optional.empty());
    }

    private Face configured(String voice, Function<String, Optional<String>> settings) {
      List<String> named =
          settings
              .apply(voice + ".families")
              .map(names -> List.of(names.split(",")))
              .orElse(families);
      return new Face(named, settings.apply(voice + ".file").map(Path::of));
    }

    String family() {
      return families.get(0);
    }
  }
}
