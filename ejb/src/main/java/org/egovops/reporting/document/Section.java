package org.egovops.reporting.document;

import java.util.List;

/**
 * Section (章节): a heading, its content, and the sections under it. The number is never written in
 * the heading: it follows from the place, 一、 then （一） then 1. then （1）.
 */
public record Section(String heading, List<Block> blocks, List<Section> sections) {

  public Section {
    heading = PlainText.of(heading);
    blocks = List.copyOf(blocks);
    sections = List.copyOf(sections);
  }

  public static Section of(String heading, Block... blocks) {
    return new Section(heading, List.of(blocks), List.of());
  }

  /** Whether its first content is a table on a turned page, so that the heading turns with it. */
  boolean opensTurned(Manner manner) {
    if (blocks.isEmpty()) {
      return !sections.isEmpty() && sections.get(0).opensTurned(manner);
    }
    return blocks.get(0) instanceof Table table && TableLayout.of(table, manner).landscape();
  }

  /** The same section with others under it. */
  public Section with(Section... under) {
    return new Section(heading, blocks, List.of(under));
  }
}
