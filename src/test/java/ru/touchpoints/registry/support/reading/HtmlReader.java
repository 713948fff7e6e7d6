package ru.touchpoints.registry.support.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The tables of the page; it is written so that any reader of XML understands it too. */
public final class HtmlReader implements ListReader {

  public static Document document(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      try (var in = Files.newBufferedReader(file)) {
        return factory.newDocumentBuilder().parse(new InputSource(in));
      }
    } catch (ParserConfigurationException | SAXException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }

  public static List<Element> all(Node node, String name) {
    NodeList found =
        node instanceof Document document
            ? document.getElementsByTagName(name)
            : ((Element) node).getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Override
  public Table read(Path file) throws IOException {
    List<String> headers = List.of();
    List<Row> rows = new ArrayList<>();
    for (Element table : all(document(file), "table")) {
      headers = all(all(table, "thead").get(0), "th").stream().map(HtmlReader::text).toList();
      String direction = text(all(table, "caption").get(0));
      for (Element body : all(table, "tbody")) {
        rows.addAll(rows(direction, body, headers.size()));
      }
    }
    return new Table(headers, rows);
  }

  private static List<Row> rows(String direction, Element body, int columns) {
    List<Row> rows = new ArrayList<>();
    String[] texts = new String[columns];
    int[] left = new int[columns];
    for (Element row : all(body, "tr")) {
      List<Element> cells =
          children(row).filter(Element.class::isInstance).map(Element.class::cast).toList();
      int next = 0;
      for (int column = 0; column < columns; column++) {
        if (left[column] == 0) {
          texts[column] = text(cells.get(next));
          left[column] = Integer.parseInt(cells.get(next).getAttribute("rowspan"));
          next++;
        }
        left[column]--;
      }
      if (next != cells.size()) {
        throw new AssertionError("a cell too many: " + text(row));
      }
      rows.add(
          new Row(
              direction,
              List.of(texts),
              body.getAttribute("data-process"),
              row.getAttribute("data-id")));
    }
    return rows;
  }

  private static Stream<Node> children(Node node) {
    NodeList children = node.getChildNodes();
    return IntStream.range(0, children.getLength()).mapToObj(children::item);
  }

  /** The text as it is shown: a break is a line feed. */
  public static String text(Node node) {
    if (node.getNodeName().equals("br")) {
      return "\n";
    }
    return node.getNodeType() == Node.TEXT_NODE
        ? node.getNodeValue()
        : String.join("", children(node).map(HtmlReader::text).toList());
  }
}
