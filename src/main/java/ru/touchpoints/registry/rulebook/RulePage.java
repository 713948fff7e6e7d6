package ru.touchpoints.registry.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Order;

/**
 * What is told of a rule at length: what it checks, why and by which paragraph, a bad and a good
 * example, how to repair. The text is Markdown in Russian, one file per rule.
 *
 * @param markdown the whole page, without a title of its own
 * @param sections the same text under its headings, in the order of the page
 */
public record RulePage(String markdown, List<Section> sections) {

  private static final String HEADING = "## ";
  private static final String OUTSIDE = "../";

  public RulePage {
    sections = List.copyOf(sections);
  }

  /** A part of the page; {@code body} has no blank lines around it. */
  public record Section(String heading, String body) {}

  /**
   * The page of the rule; empty when there is none.
   *
   * @param order that the reader has to follow
   */
  public static Optional<RulePage> of(String code, Order order) {
    try (InputStream page = RulePage.class.getResourceAsStream("pages/" + code + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(
              parse(worded(new String(page.readAllBytes(), StandardCharsets.UTF_8), order)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the file of an example lies, seen from the folder that holds the list.
   *
   * @param named as the page has it, from the folder of the list on
   */
  public static String place(String named) {
    return named.startsWith(OUTSIDE) ? named.substring(OUTSIDE.length()) : "registry/" + named;
  }

  private static String worded(String page, Order order) {
    return new Citations(order).in(new PageWords(page, order).text());
  }

  private static RulePage parse(String text) {
    String markdown = text.replace("\r\n", "\n").strip() + "\n";
    List<Section> sections = new ArrayList<>();
    int start = markdown.indexOf(HEADING);
    while (start >= 0) {
      int next = markdown.indexOf("\n" + HEADING, start);
      String part = markdown.substring(start, next < 0 ? markdown.length() : next);
      int end = part.indexOf('\n');
      sections.add(
          new Section(part.substring(HEADING.length(), end).strip(), part.substring(end).strip()));
      start = next < 0 ? -1 : next + 1;
    }
    return new RulePage(markdown, sections);
  }
}
