package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.exchange.fill.FillLooks.Look;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.workbook.ooxml.TallRows;
import ru.touchpoints.registry.workbook.sheet.CellRows;
import ru.touchpoints.registry.workbook.sheet.LongSheet;
import ru.touchpoints.registry.writing.Markup;

/** The sheet that is filled in: a row per touchpoint, then empty ones for new ones. */
final class PointsSheet implements LongSheet {

  private static final int HEADER = 3;
  private static final int EMPTY_ROWS = 40;
  private static final float HEADER_HEIGHT = 210;
  private static final int CHARACTER = 256;

  private final FillForm form;
  private final FillWords words;
  private final FillLooks looks;
  private final FillCells cells;
  private final List<FillColumn> columns;
  private final Map<String, Process> processes = new HashMap<>();
  private final Map<String, String> names;

  /** What each touchpoint's row needs, in points; programs do not show all of it in one. */
  private final List<Double> heights = new ArrayList<>();

  PointsSheet(FillForm form, FillWords words, FillLooks looks, RowHeights heights) {
    this.form = form;
    this.words = words;
    this.looks = looks;
    this.cells = new FillCells(words);
    this.columns = form.columns();
    this.names = FillForm.names(form.processes());
    form.processes().forEach(process -> processes.put(process.id(), process));
    List<Double> widths = columns.stream().map(FillColumn::width).toList();
    for (TouchpointFile file : form.files()) {
      for (Touchpoint touchpoint : file.touchpoints()) {
        List<String> texts = texts(file, touchpoint);
        refuseLong(texts, file.process() + "/" + touchpoint.id());
        this.heights.add(heights.needed(widths, texts));
      }
    }
  }

  private List<String> texts(TouchpointFile file, Touchpoint touchpoint) {
    String name = names.getOrDefault(file.process(), file.process());
    Optional<Process> process = Optional.ofNullable(processes.get(file.process()));
    return columns.stream()
        .map(column -> cells.text(column, name, process, file, touchpoint))
        .toList();
  }

  /** A text cut short would come back as what the department says. */
  private void refuseLong(List<String> texts, String touchpoint) {
    for (int i = 0; i < texts.size(); i++) {
      int length = texts.get(i).length();
      if (length > CellRows.LONGEST) {
        throw new Refusal(
            "form.long", touchpoint, words.header(columns.get(i)), length, CellRows.LONGEST);
      }
    }
  }

  /** The first of the rows for new touchpoints. */
  private int firstEmpty() {
    return HEADER + 1 + heights.stream().mapToInt(TallRows::count).sum();
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (int i = 0; i < columns.size(); i++) {
      FillColumn column = columns.get(i);
      sheet.setColumnWidth(i, (int) (column.width() * CHARACTER));
      sheet.setColumnHidden(i, column.hidden());
      if (!column.hidden()) {
        explain(drawing, i);
      }
    }
    int last = firstEmpty() + EMPTY_ROWS - 1;
    CellRangeAddress all = new CellRangeAddress(0, last, 0, columns.size() - 1);
    sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
    DropDowns dropDowns = new DropDowns(sheet, words, form);
    for (FillColumn column : columns) {
      dropDowns.apply(column, column.equals(FillColumn.PROCESS) ? firstEmpty() : HEADER + 1, last);
    }
    new Warnings(sheet, form, HEADER + 1, last).apply();
    sheet.createFreezePane(form.index(FillColumn.of(TouchpointField.TYPE)), HEADER + 1);
    print(sheet);
    protect(sheet);
  }

  private void explain(XSSFDrawing drawing, int index) {
    FillColumn column = columns.get(index);
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(0, 0, 0, 0, index + 1, HEADER, index + 4, HEADER + 6);
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    XSSFComment comment = drawing.createCellComment(anchor);
    comment.setString(
        words.get(
            "comment", words.help(column, form.order()), words.paragraph(column, form.order())));
    comment.setAuthor("");
    comment.setAddress(new CellAddress(HEADER, index));
  }

  private static void print(XSSFSheet sheet) {
    sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    sheet.setFitToPage(true);
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
    setup.setLandscape(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
  }

  /** No password: it is to keep hands off by mistake, not by will. Widths and heights are free. */
  private static void protect(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockSelectLockedCells(false);
    sheet.lockSelectUnlockedCells(false);
  }

  @Override
  public void rows(CellRows rows) throws IOException {
    top(rows);
    rows.begin(HEADER_HEIGHT);
    for (int i = 0; i < columns.size(); i++) {
      Look look = columns.get(i).need().isPresent() ? Look.UPRIGHT : Look.HEADER;
      rows.text(i, words.header(columns.get(i)), looks.number(look));
    }
    rows.end();
    int number = 0;
    for (TouchpointFile file : form.files()) {
      for (Touchpoint touchpoint : file.touchpoints()) {
        row(rows, texts(file, touchpoint), heights.get(number++));
      }
    }
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.begin();
      for (int j = 0; j < columns.size(); j++) {
        FillColumn column = columns.get(j);
        rows.text(j, "", looks.number(column.hidden() ? Look.LOCKED : input(column)));
      }
      rows.end();
    }
  }

  private void top(CellRows rows) throws IOException {
    List<String> lines =
        List.of(
            words.get("top.title", form.department().title()),
            words.get("top.body", form.body(), edition()),
            words.get("top.how"));
    List<Map.Entry<String, String>> properties = List.copyOf(form.properties().entrySet());
    for (int i = 0; i < lines.size(); i++) {
      rows.begin();
      if (i < properties.size()) {
        Map.Entry<String, String> property = properties.get(i);
        rows.text(
            form.index(FillColumn.PROCESS_ID),
            property.getKey() + FillForm.IS + property.getValue(),
            looks.number(Look.NOTE));
      }
      Look look = i == 0 ? Look.TITLE : Look.NOTE;
      rows.text(form.index(FillColumn.PROCESS), lines.get(i), looks.number(look));
      rows.end();
    }
  }

  private String edition() {
    String key = form.edition().modified() ? "edition.modified" : "edition";
    return form.edition()
        .commit()
        .map(id -> words.get(key, id.substring(0, Math.min(7, id.length()))))
        .orElseGet(() -> words.get("edition.none"));
  }

  /** A row that is higher than programs show it is merged with empty ones below it. */
  private void row(CellRows rows, List<String> texts, double height) throws IOException {
    int count = TallRows.count(height);
    for (int i = 0; i < count; i++) {
      if (count == 1) {
        rows.beginLoose(height);
      } else {
        rows.begin(TallRows.height(height, i));
      }
      for (int j = 0; j < columns.size(); j++) {
        FillColumn column = columns.get(j);
        boolean locked = column.hidden() || column.equals(FillColumn.PROCESS);
        put(rows, j, i == 0 ? texts.get(j) : "", locked ? Look.LOCKED : input(column));
      }
      rows.end();
    }
  }

  private static Look input(FillColumn column) {
    if (column.equals(FillColumn.REVIEWED)) {
      return Look.DATE;
    }
    return column.ticked() ? Look.TICK : Look.INPUT;
  }

  private void put(CellRows rows, int column, String text, Look look) throws IOException {
    if (look == Look.DATE && !text.isEmpty()) {
      rows.day(column, LocalDate.parse(text), looks.number(look));
    } else {
      rows.text(column, text, looks.number(look));
    }
  }

  @Override
  public void afterRows(Markup xml) throws IOException {
    int row = HEADER + 1;
    boolean any = false;
    for (double height : heights) {
      int next = row + TallRows.count(height);
      if (next > row + 1 && !any) {
        xml.open("mergeCells");
        any = true;
      }
      for (int i = 0; i < columns.size() && next > row + 1; i++) {
        CellRangeAddress region = new CellRangeAddress(row, next - 1, i, i);
        xml.empty("mergeCell", "ref", region.formatAsString());
      }
      row = next;
    }
    if (any) {
      xml.close();
    }
  }
}
