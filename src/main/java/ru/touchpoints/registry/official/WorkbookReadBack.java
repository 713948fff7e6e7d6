package ru.touchpoints.registry.official;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;

/** Reads a workbook sheet by sheet; the sheets that it hides are none of the document. */
public final class WorkbookReadBack {

  /** The key of a column that is hidden: its sheet and its letters. */
  public static final String HIDDEN_COLUMN = "verify.hidden-column";

  private final Map<Message, String> texts = new LinkedHashMap<>();
  private final Set<Message> features = new LinkedHashSet<>();

  private WorkbookReadBack() {}

  /**
   * Reads the whole workbook.
   *
   * @param name what messages call it
   * @throws ru.touchpoints.registry.workbook.cell.WorkbookFault when it is none or unsafe to read
   */
  public static ReadBack of(Path file, String name) throws IOException {
    WorkbookReadBack reader = new WorkbookReadBack();
    try (Workbook workbook = Workbook.open(file, name)) {
      for (String sheet : workbook.visibleSheets()) {
        reader.read(sheet, workbook.sheet(sheet));
      }
      return new ReadBack(properties(workbook), reader.texts, reader.features);
    }
  }

  private static Map<String, String> properties(Workbook workbook) throws IOException {
    Map<String, String> properties = new LinkedHashMap<>(workbook.properties());
    if (!properties.containsKey(OriginProperties.DIGEST)) {
      properties.putAll(OriginProperties.unpacked(properties.getOrDefault("identifier", "")));
      properties.put(DocumentOrigin.FOOTER, workbook.footer());
    }
    return properties;
  }

  private void read(String name, Sheet sheet) {
    features.add(Message.of("verify.sheet", name));
    for (Row row : sheet.rows()) {
      if (row.hidden()) {
        features.add(Message.of("verify.hidden-row", name, row.number()));
      }
      for (Cell cell : row.cells()) {
        if (!cell.text().isEmpty() || !cell.readable()) {
          texts.put(place(name, row.number(), cell.column()), cell.text());
        }
      }
    }
    for (int column : sheet.hiddenColumns()) {
      features.add(Message.of(HIDDEN_COLUMN, name, Spot.letters(column)));
    }
    for (Region region : sheet.merged()) {
      features.add(Message.of("verify.merged", name, address(region)));
    }
  }

  private static Message place(String sheet, int row, int column) {
    return Message.of(ReadBack.CELL, sheet, Spot.letters(column) + row);
  }

  private static String address(Region region) {
    return Spot.letters(region.firstColumn())
        + region.firstRow()
        + ":"
        + Spot.letters(region.lastColumn())
        + region.lastRow();
  }
}
