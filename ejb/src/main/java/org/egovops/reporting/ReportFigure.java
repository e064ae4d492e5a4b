package org.egovops.reporting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Frozen figure (冻结的指标) of a report, for the total or one item of a dimension. Never changed. */
@Entity
@Table(name = "report_figure")
@IdClass(ReportFigure.Key.class)
class ReportFigure {

  @Id
  @Column(name = "report_id")
  private long reportId;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "figure", length = 40)
  private Figure figure;

  @Id
  @Enumerated(EnumType.STRING)
  @Column(name = "dimension", length = 20)
  private Dimension dimension;

  @Id
  @Column(name = "item_code", length = 40)
  private String itemCode;

  @Column(name = "item_name", nullable = false, length = 120)
  private String itemName;

  @Column(name = "item_place", nullable = false)
  private int itemPlace;

  @Column(name = "amount", nullable = false)
  private long amount;

  protected ReportFigure() {}

  ReportFigure(long reportId, Dimension dimension, ReportItem item, Figure figure, long amount) {
    this.reportId = reportId;
    this.dimension = dimension;
    this.itemCode = item.code();
    this.itemName = item.name();
    this.itemPlace = item.place();
    this.figure = figure;
    this.amount = amount;
  }

  Figure figure() {
    return figure;
  }

  Dimension dimension() {
    return dimension;
  }

  ReportItem item() {
    return new ReportItem(itemCode, itemName, itemPlace);
  }

  long amount() {
    return amount;
  }

  /** Identity: the figure of an item of a dimension in a report. */
  static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long reportId;
    private Figure figure;
    private Dimension dimension;
    private String itemCode;

    Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && reportId == key.reportId
          && figure == key.figure
          && dimension == key.dimension
          && Objects.equals(itemCode, key.itemCode);
    }

    @Override
    public int hashCode() {
      return Objects.hash(reportId, figure, dimension, itemCode);
    }
  }
}
