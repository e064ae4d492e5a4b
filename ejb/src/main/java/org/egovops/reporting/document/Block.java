package org.egovops.reporting.document;

import java.util.List;
import java.util.Objects;

/** Block (内容块): one piece of a section, from top to bottom of the page. */
public sealed interface Block permits Block.Paragraph, Block.Facts, Block.KeyFigures, Table, Chart {

  /**
   * Paragraph (段落).
   *
   * @param footnotes counting rules and sources, set at the foot of the page, marked ①② in order
   */
  record Paragraph(String text, List<String> footnotes) implements Block {
    public Paragraph {
      text = PlainText.of(text);
      footnotes = PlainText.of(footnotes);
    }
  }

  /** Facts (要素): labels and their values, as the head of a form. */
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /** Fact (要素项): one label and its value. */
  record Fact(String label, Cell value) {
    public Fact {
      label = PlainText.of(label);
      Objects.requireNonNull(value);
    }
  }

  /**
   * Key figures (关键指标): the few numbers a reader must take away.
   *
   * @param notes counting rules, printed under the figures
   */
  record KeyFigures(List<KeyFigure> figures, List<String> notes) implements Block {
    public KeyFigures {
      figures = List.copyOf(figures);
      notes = PlainText.of(notes);
    }
  }

  /**
   * Key figure (指标).
   *
   * @param unit of the value, as 件; empty for none
   * @param remark how to read it, as 较上月减少 12 件; empty for none
   */
  record KeyFigure(String label, Cell value, String unit, String remark) {
    public KeyFigure {
      label = PlainText.of(label);
      Objects.requireNonNull(value);
      unit = PlainText.of(unit);
      remark = PlainText.of(remark);
    }
  }

  static Paragraph paragraph(String text, String... footnotes) {
    return new Paragraph(text, List.of(footnotes));
  }

  static Fact fact(String label, String value) {
    return new Fact(label, Cell.text(value));
  }
}
