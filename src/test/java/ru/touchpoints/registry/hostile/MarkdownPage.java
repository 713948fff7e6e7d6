package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Markdown as a code host makes a page of it: links made of addresses, then of names and numbers.
 */
final class MarkdownPage {

  /** What a code host makes a link of, or tells somebody of, in one piece of text. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "@\\w|(?<![0-9a-zA-Z])[#!~%$^&][0-9a-zA-Z\"]|(?i)gh-\\d|\\b[0-9a-f]{7,40}\\b|www\\.|://|\\w@");

  /** The states that {@code changes} compares, as our own words name them. */
  private static final Pattern STATES =
      Pattern.compile("^Было: редакция \\S+ \\([0-9a-f]+ .*Стало: редакция \\S+ \\([0-9a-f]+ .*");

  private static final List<Extension> EXTENSIONS =
      List.of(AutolinkExtension.create(), TablesExtension.create());

  private final Document page;

  MarkdownPage(String markdown) {
    var document = Parser.builder().extensions(EXTENSIONS).build().parse(markdown);
    page = Jsoup.parse(HtmlRenderer.builder().extensions(EXTENSIONS).build().render(document));
  }

  /** Nothing on the page leads anywhere, loads or runs anything, or names anybody. */
  void assertInert() {
    assertThat(page.select("a, img, script, iframe, form, svg, strong em, del, h1")).isEmpty();
    // The issue of overdue reviews names the field, and no other Markdown of ours has any.
    assertThat(page.select("code").eachText()).allMatch("reviewed"::equals);
    for (Element table : page.select("table")) {
      int columns = table.select("th").size();
      assertThat(table.select("tbody tr")).allMatch(row -> row.select("td").size() == columns);
    }
    page.body()
        .nodeStream(TextNode.class)
        .map(TextNode::getWholeText)
        .filter(text -> !STATES.matcher(text).matches())
        .forEach(text -> assertThat(REFERENCE.matcher(text).find()).as(text).isFalse());
  }

  String text() {
    return page.body().wholeText();
  }
}
