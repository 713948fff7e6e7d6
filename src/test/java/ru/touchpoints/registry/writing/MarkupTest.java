package ru.touchpoints.registry.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is written as markup comes back as it was. */
final class MarkupTest {

  private static final String HOSTILE =
      "\"'<b>&amp;]]> \t\n --> \u0000\u0007\uFFFE\uFFFF\uD800 я\uD83D\uDE00\uDC00 \u00A0\uFFFD";

  private static String compact(Markup.Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup markup = Markup.compact(out);
    content.writeTo(markup);
    markup.flush();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void empties() throws IOException {
    Markup.Content content =
        page -> page.open("a", "b", "1").open("c").close().empty("d", "e", "2").close().line();
    assertThat(Markup.text(content)).isEqualTo("<a b=\"1\"><c></c><d e=\"2\" /></a>\n");
    assertThat(compact(content)).isEqualTo("<a b=\"1\"><c/><d e=\"2\"/></a>\n");
  }

  @Test
  void linesAreKeptInTextsAndReferredToInAttributes() throws IOException {
    Markup.Content content = page -> page.element("a", "1\t2\r\n3", "b", "\n");
    assertThat(Markup.text(content)).isEqualTo("<a b=\"\n\">1\t2&#13;\n3</a>");
    assertThat(compact(content)).isEqualTo("<a b=\"&#10;\">1\t2\n3</a>");
  }

  @Test
  void markupStandsAsItIs() {
    assertThat(Markup.text(page -> page.open("s").raw("a > b").close())).isEqualTo("<s>a > b</s>");
    assertThat(Markup.escaped("<&>\"")).isEqualTo("&lt;&amp;&gt;&quot;");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aReaderOfXmlGetsEveryTextBack(boolean inLines) throws Exception {
    Markup.Content content =
        page -> page.declaration().open("a", "b", HOSTILE).text(HOSTILE).close();
    String xml = inLines ? Markup.text(content) : compact(content);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    String kept = HOSTILE.replaceAll("[\u0000\u0007\uFFFE\uFFFF]", "").replace("\uD800 ", " ");
    kept = kept.replace("\uDC00 \u00A0", " \u00A0");
    assertThat(root.getTextContent()).isEqualTo(kept);
    assertThat(root.getAttribute("b"))
        .isEqualTo(inLines ? kept.replace('\t', ' ').replace('\n', ' ') : kept);
  }

  @Test
  void muchIsHandedOverOnTheWay() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Markup markup = Markup.compact(out).open("a");
    for (int i = 0; i < 10_000; i++) {
      markup.open("b").text("я").close();
    }
    assertThat(out.size()).isBetween(70_000, 90_000);
    markup.close().flush();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("<a>" + "<b>я</b>".repeat(10_000) + "</a>");
  }
}
