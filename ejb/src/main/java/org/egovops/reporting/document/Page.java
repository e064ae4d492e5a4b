package org.egovops.reporting.document;

/** Page (版面): A4 and its margins after GB/T 9704-2012 5.2, in points. */
final class Page {

  static final double POINTS_PER_MM = 72 / 25.4;
  static final double WIDTH = 210 * POINTS_PER_MM;
  static final double HEIGHT = 297 * POINTS_PER_MM;

  /** 天头 37 mm and 订口 28 mm are the standard's; the others follow from 版心 156 × 225 mm. */
  static final double TOP = 37 * POINTS_PER_MM;

  static final double BINDING = 28 * POINTS_PER_MM;
  static final double OUTER = 26 * POINTS_PER_MM;
  static final double BOTTOM = 35 * POINTS_PER_MM;
  static final double TEXT_WIDTH = 156 * POINTS_PER_MM;
  static final double TEXT_HEIGHT = 225 * POINTS_PER_MM;

  /** Width of the title lines, in em of the title. */
  static double titleEm(Manner manner) {
    return Math.floor(TEXT_WIDTH / manner.titlePoints()) - 1;
  }

  private Page() {}
}
