package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.SAXException;
import ru.touchpoints.registry.support.reading.YamlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text formats as their own readers take them: the values that stand there, once it is safe.
 */
final class OutputReader {

  /** Where links of a page may lead. */
  private static final String LEADING = "(?s)(#|https?://|mailto:).*";

  private OutputReader() {}

  /** Values of a text that a person reads or a log takes: its lines. */
  static Set<String> ofText(String text) {
    JobLog.assertObeysNothing(text);
    Screen.assertShownAsSent(text);
    return new TreeSet<>(text.lines().toList());
  }

  static Set<String> ofJson(String text) {
    JobLog.assertObeysNothing(text);
    Screen.assertShownAsSent(text);
    Set<String> values = new TreeSet<>();
    // One document, or one on each line.
    try (var documents = JsonMapper.shared().readerFor(JsonNode.class).readValues(text)) {
      documents.forEachRemaining(document -> collect((JsonNode) document, values));
    }
    return values;
  }

  static Set<String> ofYaml(String text) {
    JobLog.assertObeysNothing(text);
    Screen.assertShownAsSent(text);
    Set<String> values = new TreeSet<>();
    collect(YamlReader.tree(text), values);
    return values;
  }

  private static void collect(JsonNode node, Set<String> values) {
    if (node.isString()) {
      values.add(node.stringValue());
    }
    node.forEach(child -> collect(child, values));
  }

  /** Commands of GitHub for findings, one a line, and nothing more. */
  static Set<String> ofCommands(String text) {
    Screen.assertShownAsSent(text);
    List<String> lines = text.lines().toList();
    List<String> commands = lines.subList(0, lines.size() - 1);
    assertThat(commands).allMatch(line -> line.matches("::(error|warning|notice) file=.+::.+"));
    assertThat(JobLog.commands(text)).isEqualTo(commands);
    return new TreeSet<>(commands);
  }

  static Set<String> ofMarkdown(String text) {
    JobLog.assertObeysNothing(text);
    Screen.assertShownAsSent(text);
    MarkdownPage page = new MarkdownPage(text);
    page.assertInert();
    return Set.of(page.text());
  }

  static Set<String> ofXml(String text) {
    JobLog.assertObeysNothing(text);
    Screen.assertShownAsSent(text);
    return Set.of(ofPart(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** The text of a document that must be XML. */
  static String ofPart(byte[] xml) {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
      // What is wrong comes as an exception, not on the error stream.
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement().getTextContent();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A page whose one script, if any, is its own. */
  static Set<String> ofHtml(String text) {
    JobLog.assertObeysNothing(text);
    assertThat(text.codePoints().filter(Character::isISOControl).filter(c -> c > '\n')).isEmpty();
    Document page = Jsoup.parse(text);
    assertThat(page.select("script").size()).isLessThanOrEqualTo(1);
    assertThat(page.select("img, iframe, object, embed, link, base")).isEmpty();
    assertThat(page.select("svg *:not(rect, text, polyline, circle)")).isEmpty();
    page.getAllElements()
        .forEach(
            element -> {
              element
                  .attributes()
                  .forEach(one -> assertThat(one.getKey()).doesNotStartWithIgnoringCase("on"));
              assertThat(element.attr("href")).matches("|" + LEADING);
            });
    Set<String> values = new TreeSet<>();
    page.select("th, td, caption, h1").forEach(cell -> values.add(cell.wholeText()));
    return values;
  }

  /** Fields of which no spreadsheet makes a formula, without the apostrophe that sees to it. */
  static Set<String> ofCsv(byte[] bytes) throws IOException {
    Set<String> values = new TreeSet<>();
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    List<Integer> sizes = new ArrayList<>();
    for (CSVRecord record : format.parse(new StringReader(text))) {
      sizes.add(record.size());
      for (String field : record) {
        assertThat(field).doesNotMatch("(?s)[\\s\\p{Z}]*[=+\\-@＝＋－＠].*");
        values.add(
            field.matches("(?s)['\\p{Z}]+[=+\\-@\t\r\n＝＋－＠].*") ? field.substring(1) : field);
      }
    }
    assertThat(sizes).containsOnly(sizes.get(0));
    return values;
  }
}
