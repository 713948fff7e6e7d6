package ru.touchpoints.registry.workbook.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.text.ReadDocument.Cell;
import ru.touchpoints.registry.workbook.text.ReadDocument.Row;

/** Reads the tables of a page, as it was written or as a browser has saved it. */
public final class WebPage {

  /**
   * Bytes of a page, in the memory that there is: one sixteenth of it, and never more than this.
   */
  private static final long MOST_BYTES = 64L << 20;

  private static final int PART_OF_MEMORY = 16;
  private static final int START = 512;
  private static final int HIGHEST_SPAN = 1 << 20;

  private final Map<String, String> properties = new LinkedHashMap<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> paragraphs = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean heading;
  private boolean taken;
  private int span = 1;
  private long counted;

  private WebPage() {}

  /** Whether the file begins as a page does. */
  public static boolean is(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
      String bare = start.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
      return bare.startsWith("<!doctype html") || bare.startsWith("<html");
    }
  }

  /** Reads the whole page; empty when it is larger than any list. */
  public static Optional<ReadDocument> read(Path file) throws IOException {
    long most = Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
    if (Files.size(file) > most) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    WebPage page = new WebPage();
    Tokens tokens = new Tokens(new String(bytes, StandardCharsets.UTF_8));
    while (tokens.next()) {
      page.take(tokens);
      if (page.counted > Limits.cellsInMemory() || page.cells.size() > Limits.CELLS_OF_ROW) {
        return Optional.empty();
      }
    }
    return Optional.of(new ReadDocument(page.properties, page.rows, page.paragraphs));
  }

  private void take(Tokens token) {
    switch (token.tag()) {
      case "" -> {
        if (taken) {
          text.append(token.text());
        }
      }
      case "br" -> text.append(taken ? "\n" : "");
      case "meta" -> {
        counted++;
        properties.putIfAbsent(token.attribute("name"), token.attribute("content"));
      }
      case "thead" -> heading = true;
      case "tbody" -> heading = false;
      case "td", "th" -> begin(span(token.attribute("rowspan")));
      case "caption", "h1", "p" -> begin(1);
      case "/td", "/th" -> {
        counted++;
        cells.add(new Cell(end(), span));
      }
      case "/caption" -> {
        counted++;
        rows.add(new Row(true, List.of(new Cell(end(), 1))));
      }
      case "/h1", "/p" -> {
        counted++;
        paragraphs.add(end());
      }
      case "/tr" -> {
        counted++;
        rows.add(new Row(heading, cells));
        cells.clear();
      }
      default -> {
        // Everything else is how the page looks and what can be done with it.
      }
    }
  }

  private void begin(int rowSpan) {
    text.setLength(0);
    taken = true;
    span = rowSpan;
  }

  private String end() {
    taken = false;
    return text.toString().strip();
  }

  private static int span(String attribute) {
    try {
      return Math.max(1, Math.min(HIGHEST_SPAN, Integer.parseInt(attribute.strip())));
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
