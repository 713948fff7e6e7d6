package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Reads a workbook sheet by sheet; the sheets that it hides are none of the document. */
final class WorkbookReadBack {

  private final Map<DocumentPlace, String> texts = new LinkedHashMap<>();
  private final Set<DocumentPlace> features = new LinkedHashSet<>();

  private WorkbookReadBack() {}

  /**
   * Reads the whole workbook.
   *
   * @param name what messages call it
   * @throws ru.touchpoints.registry.workbook.cell.WorkbookFault when it is none or unsafe to read
   */
  static ReadBack of(Path file, String name) throws IOException {
    WorkbookReadBack reader = new WorkbookReadBack();
    try (Workbook workbook = Workbook.open(file, name)) {
      if (workbook.isOpenDocument()) {
        throw WorkbookFault.of(name, "ods");
      }
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

  private void read(String name, Sheet sheet) throws WorkbookFault {
    features.add(DocumentPlace.sheet(name));
    for (Row row : sheet.rows()) {
      if (row.hidden()) {
        features.add(DocumentPlace.hiddenRow(name, row.number()));
      }
      for (Cell cell : row.cells()) {
        if (!cell.text().isEmpty() || !cell.readable()) {
          requireRoom(sheet.file());
          texts.put(
              DocumentPlace.cell(name, Spot.letters(cell.column()) + row.number()), cell.text());
        }
      }
    }
    for (int column : sheet.hiddenColumns()) {
      features.add(DocumentPlace.hiddenColumn(name, Spot.letters(column)));
    }
    for (Region region : sheet.merged()) {
      features.add(DocumentPlace.merged(name, address(region)));
    }
  }

  private void requireRoom(String file) throws WorkbookFault {
    if (texts.size() >= Limits.cellsInMemory()) {
      throw WorkbookFault.of(file, "memory");
    }
  }

  private static String address(Region region) {
    return Spot.letters(region.firstColumn())
        + region.firstRow()
        + ":"
        + Spot.letters(region.lastColumn())
        + region.lastRow();
  }
}
