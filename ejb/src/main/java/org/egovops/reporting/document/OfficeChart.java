package org.egovops.reporting.document;

import java.util.HexFormat;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Office chart (原生图表): a chart Word and Excel draw themselves from the figures in a sheet. */
final class OfficeChart {

  private static final int GAP_PERCENT = 60;
  private static final String FULL_OVERLAP = "100";

  private final XDDFChart target;
  private final XSSFSheet sheet;
  private final int head;
  private final Chart chart;

  private OfficeChart(XDDFChart target, XSSFSheet sheet, int head, Chart chart) {
    this.target = target;
    this.sheet = sheet;
    this.head = head;
    this.chart = chart;
  }

  /**
   * Plots a chart whose {@link Chart#figures()} stand in the sheet.
   *
   * @param head row of the column titles
   */
  static void plot(XDDFChart target, XSSFSheet sheet, int head, Chart chart) {
    new OfficeChart(target, sheet, head, chart).plot();
  }

  private void plot() {
    target.setAutoTitleDeleted(true);
    target.displayBlanksAs(DisplayBlanks.GAP);
    XDDFLineProperties frameless = new XDDFLineProperties(new XDDFNoFillProperties());
    target.getOrAddShapeProperties().setLineProperties(frameless);
    if (chart.series().size() > 1 || chart.kind() == Chart.Kind.PIE) {
      target.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFChartData data = data();
    for (int i = 0; i < chart.series().size(); i++) {
      series(data, i);
    }
    target.plot(data);
    if (chart.kind() == Chart.Kind.PIE) {
      slices();
    }
  }

  private XDDFChartData data() {
    if (chart.kind() == Chart.Kind.PIE) {
      XDDFChartData pie = target.createData(ChartTypes.PIE, null, null);
      pie.setVaryColors(true);
      return pie;
    }
    XDDFCategoryAxis categories = target.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis values = target.createValueAxis(AxisPosition.LEFT);
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.getOrAddMajorGridProperties().setLineProperties(line("D9D9D9"));
    ChartScale scale = ChartScale.of(chart);
    values.setMinimum(scale.low());
    values.setMaximum(scale.high());
    if (!chart.unit().isEmpty()) {
      values.setTitle(chart.unit());
    }
    return chart.kind() == Chart.Kind.LINE
        ? target.createData(ChartTypes.LINE, categories, values)
        : bars(target.createData(ChartTypes.BAR, categories, values));
  }

  private XDDFChartData bars(XDDFChartData data) {
    XDDFBarChartData bars = (XDDFBarChartData) data;
    bars.setBarDirection(BarDirection.COL);
    bars.setGapWidth(GAP_PERCENT);
    if (chart.kind() == Chart.Kind.STACKED) {
      bars.setBarGrouping(BarGrouping.STACKED);
      overlap();
    } else {
      bars.setBarGrouping(BarGrouping.CLUSTERED);
    }
    return bars;
  }

  /** Written as text, for POI's small schema does not hold the type of an overlap. */
  private void overlap() {
    CTBarChart bars = target.getCTChart().getPlotArea().getBarChartArray(0);
    try (XmlCursor cursor = bars.addNewOverlap().newCursor()) {
      cursor.setAttributeText(new QName("val"), FULL_OVERLAP);
    }
  }

  private void series(XDDFChartData data, int index) {
    int last = head + chart.categories().size();
    XDDFChartData.Series series =
        data.addSeries(
            XDDFDataSourcesFactory.fromStringCellRange(
                sheet, new CellRangeAddress(head + 1, last, 0, 0)),
            XDDFDataSourcesFactory.fromNumericCellRange(
                sheet, new CellRangeAddress(head + 1, last, index + 1, index + 1)));
    CellReference title = new CellReference(sheet.getSheetName(), head, index + 1, true, true);
    series.setTitle(chart.series().get(index).name(), title);
    String colour = ChartDrawing.colour(index).substring(1);
    if (series instanceof XDDFLineChartData.Series line) {
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.CIRCLE);
      line.setLineProperties(line(colour));
    } else if (chart.kind() != Chart.Kind.PIE) {
      series.setFillProperties(fill(colour));
    }
  }

  private void slices() {
    XDDFChartData.Series series = target.getChartSeries().get(0).getSeries(0);
    for (int i = 0; i < chart.categories().size(); i++) {
      series.getDataPoint(i).setFillProperties(fill(ChartDrawing.colour(i).substring(1)));
    }
  }

  private static XDDFLineProperties line(String colour) {
    return new XDDFLineProperties(fill(colour));
  }

  private static XDDFSolidFillProperties fill(String colour) {
    byte[] rgb = HexFormat.of().parseHex(colour);
    return new XDDFSolidFillProperties(XDDFColor.from(rgb));
  }
}
