package org.egovops.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.egovops.kernel.Page;
import org.egovops.reporting.Dimension;
import org.egovops.reporting.Figure;
import org.egovops.reporting.ReportItem;
import org.egovops.reporting.ReportLineRow;
import org.egovops.reporting.ServiceReporting;
import org.egovops.web.screen.Choices;
import org.egovops.web.screen.Say;

/** Report lines (报告明细): the frozen incidents behind a figure, or all of the report. */
@Named("reportDetails")
@RequestScoped
public class ReportDetails {

  private static final int PAGE = 50;

  @Inject ServiceReporting reporting;
  @Inject ReportRecord record;
  @Inject ReportWords words;
  @Inject HttpServletRequest request;
  @Inject Say say;

  private String figure;
  private String dimension;
  private String item;
  private Page<ReportLineRow> page;

  public Page<ReportLineRow> getPage() {
    if (page == null) {
      page =
          reporting.lines(
              record.getNumber(),
              chosen(),
              by(),
              item == null ? Dimension.NONE : item,
              request.getParameter("after"),
              PAGE);
    }
    return page;
  }

  private Figure chosen() {
    return Choices.one(Figure.class, figure).orElse(null);
  }

  private Dimension by() {
    return Choices.one(Dimension.class, dimension)
        .filter(one -> one != Dimension.MONTH && item != null)
        .orElse(Dimension.TOTAL);
  }

  /** What is listed, as "二线解决 · 支持线 二线". */
  public String getHeading() {
    String what = chosen() == null ? say.text("reporting.all") : words.figure(chosen());
    return by() == Dimension.TOTAL ? what : what + " · " + words.dimension(by()) + " " + among();
  }

  private String among() {
    return record.getFigures().items(by()).stream()
        .filter(one -> one.code().equals(item))
        .findFirst()
        .map((ReportItem one) -> words.item(by(), one))
        .orElse(item);
  }

  /** How the figure is counted, or nothing for the whole list. */
  public String getRule() {
    return chosen() == null ? "" : words.rule(chosen());
  }

  public String getFigure() {
    return figure;
  }

  public void setFigure(String figure) {
    this.figure = figure;
  }

  public String getDimension() {
    return dimension;
  }

  public void setDimension(String dimension) {
    this.dimension = dimension;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }
}
