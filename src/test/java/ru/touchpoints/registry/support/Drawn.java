package ru.touchpoints.registry.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Region;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/** Sheets drawn as text: a row on each line, its cells between bars, no cell where none is seen. */
public final class Drawn {

  private Drawn() {}

  /** A sheet of a workbook, with its merged cells. */
  public static Sheet sheet(String rows, Region... merged) {
    return new Sheet("r.xlsx", Optional.of("Лист"), rows(rows), List.of(merged), List.of());
  }

  /** A table of text, which cannot merge cells. */
  public static Sheet table(String rows) {
    return new Sheet("r.csv", Optional.empty(), rows(rows), List.of(), List.of());
  }

  private static List<Row> rows(String text) {
    List<Row> rows = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      List<Cell> cells = new ArrayList<>();
      String[] texts = lines[i].split("\\|", -1);
      for (int j = 0; j < texts.length; j++) {
        if (!texts[j].isBlank()) {
          String plain = texts[j].strip().replace("\\n", "\n");
          cells.add(new Cell(j + 1, plain, Cell.Kind.TEXT));
        }
      }
      if (!cells.isEmpty()) {
        rows.add(new Row(i + 1, false, cells));
      }
    }
    return rows;
  }

  /** The list of the fixture, to read sheets for. */
  public static Registry base() {
    try {
      return list(Fixture.resource("fixtures/base/registry"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Registry list(Path folder) throws IOException {
    return new RegistryLoader().load(new FolderTree(folder));
  }

  public static Passport passport(Registry registry) {
    return registry.passport().map(Entry::value).orElseThrow();
  }
}
