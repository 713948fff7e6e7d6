package ru.touchpoints.registry.form.xlsx;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.XDDFTextRun;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTOverlap;
import ru.touchpoints.registry.writing.WordBundle;

/** The touchpoints of each type as bars, parted by channel: a chart of the workbook's own. */
final class SummaryChart {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");
  private static final double TITLE_SIZE = 12;
  private static final int ROWS = 22;
  private static final int TOUCHPOINTS = 2;
  private static final int GAP_BETWEEN_BARS = 60;
  private static final String WHOLLY = "100";

  /** Told apart on a black-and-white printer as well. */
  private static final List<PresetColor> FILLS =
      List.of(PresetColor.STEEL_BLUE, PresetColor.LIGHT_STEEL_BLUE, PresetColor.DIM_GRAY);

  private final XSSFSheet sheet;
  private final Figures figures;
  private final WordBundle words;

  SummaryChart(XSSFSheet sheet, Figures figures, WordBundle words) {
    this.sheet = sheet;
    this.figures = figures;
    this.words = words;
  }

  /**
   * Draws the chart.
   *
   * @param types the cells of the labels and figures to show
   * @param row where it begins
   * @param columns how many it is wide
   */
  void draw(CellRangeAddress types, int row, int columns) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, 0, row, columns, row + ROWS);
    XSSFChart chart = drawing.createChart(anchor);
    String title = words.get("chart.title");
    chart.getGraphicFrame().setName(title);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(title);
    title(chart, title);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    XDDFCategoryAxis labels = chart.createCategoryAxis(AxisPosition.LEFT);
    labels.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
    values.setCrosses(AxisCrosses.MAX);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    values.setMinimum(0);
    values.setNumberFormat("0");
    chart.plot(bars(chart, labels, values, types));
    stack(chart);
  }

  private static void title(XSSFChart chart, String title) {
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    XDDFTextRun run = chart.getFormattedTitle().getParagraph(0).getTextRuns().get(0);
    // By itself the library writes the language of the machine.
    run.setLanguage(RUSSIAN);
    run.setFontSize(TITLE_SIZE);
    run.setBold(true);
  }

  /** Puts the parts of a bar onto one line; the lean schemas of the library lack the type of it. */
  private static void stack(XSSFChart chart) {
    CTBarChart bars = chart.getCTChart().getPlotArea().getBarChartArray(0);
    CTOverlap overlap = bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap();
    try (XmlCursor cursor = overlap.newCursor()) {
      cursor.setAttributeText(new QName("val"), WHOLLY);
    }
  }

  private XDDFChartData bars(
      XSSFChart chart, XDDFCategoryAxis labels, XDDFValueAxis values, CellRangeAddress types) {
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, labels, values);
    bars.setBarDirection(BarDirection.BAR);
    bars.setBarGrouping(BarGrouping.STACKED);
    bars.setGapWidth(GAP_BETWEEN_BARS);
    bars.setVaryColors(false);
    for (int i = 0; i < figures.channels().size(); i++) {
      XDDFChartData.Series series =
          bars.addSeries(
              XDDFDataSourcesFactory.fromStringCellRange(sheet, column(types, 0)),
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheet, column(types, TOUCHPOINTS + 1 + i)));
      series.setTitle(
          figures.channels().get(i),
          new CellReference(
              sheet.getSheetName(), types.getFirstRow() - 1, TOUCHPOINTS + 1 + i, true, true));
      series.setFillProperties(
          new XDDFSolidFillProperties(XDDFColor.from(FILLS.get(i % FILLS.size()))));
    }
    return bars;
  }

  private static CellRangeAddress column(CellRangeAddress table, int column) {
    return new CellRangeAddress(table.getFirstRow(), table.getLastRow(), column, column);
  }
}
