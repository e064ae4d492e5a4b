package org.egovops.reporting.document;

/** Manner of print (版式): how large and how formal the document is set. */
public enum Manner {
  /**
   * Official document: title 22 pt, body 16 pt, 22 lines of 28 characters, as GB/T 9704-2012 asks.
   */
  OFFICIAL(22, 16),
  /** Record or receipt: a form for the file, set smaller so that it stays on a page or two. */
  RECORD(18, 12);

  private final double titlePoints;
  private final double bodyPoints;

  Manner(double titlePoints, double bodyPoints) {
    this.titlePoints = titlePoints;
    this.bodyPoints = bodyPoints;
  }

  double titlePoints() {
    return titlePoints;
  }

  double bodyPoints() {
    return bodyPoints;
  }

  /** Distance from line to line; OFFICIAL gives 22 lines on a page of 225 mm. */
  double linePoints() {
    return this == OFFICIAL ? 28.95 : 20;
  }
}
