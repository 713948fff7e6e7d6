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
import ru.touchpoints.registry.workbook.text.ReadDocument.Cell;
import ru.touchpoints.registry.workbook.text.ReadDocument.Row;

/** Reads the tables of a page, as it was written or as a browser has saved it. */
public final class WebPage {

  private static final int MOST_BYTES = 64 << 20;
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
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    WebPage page = new WebPage();
    Tokens tokens = new Tokens(new String(bytes, StandardCharsets.UTF_8));
    while (tokens.next()) {
      page.take(tokens);
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
      case "meta" -> properties.putIfAbsent(token.attribute("name"), token.attribute("content"));
      case "thead" -> heading = true;
      case "tbody" -> heading = false;
      case "td", "th" -> begin(span(token.attribute("rowspan")));
      case "caption", "h1", "p" -> begin(1);
      case "/td", "/th" -> cells.add(new Cell(end(), span));
      case "/caption" -> rows.add(new Row(true, List.of(new Cell(end(), 1))));
      case "/h1", "/p" -> paragraphs.add(end());
      case "/tr" -> {
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
