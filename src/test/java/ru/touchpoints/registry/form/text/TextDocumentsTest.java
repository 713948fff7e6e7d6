package ru.touchpoints.registry.form.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.reading.CsvReader;
import ru.touchpoints.registry.support.reading.HtmlReader;

/**
 * What CSV and the page owe to the programs that open them: nothing in a text is taken for more.
 */
final class TextDocumentsTest {

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    registry = Fixture.base(temporary);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = registry.resolve(file);
    Fixture.replace(path, from, to);
  }

  private Path export(String format, String... options) {
    String[] command =
        Stream.concat(Stream.of("export", format), Stream.of(options)).toArray(String[]::new);
    Run run = Run.in(temporary, command);
    assertThat(run.status()).as(run.err()).isZero();
    return temporary.resolve("dist/touchpoints." + format);
  }

  @Test
  void noFieldIsAFormulaAndNothingIsLost() throws IOException {
    List<String> texts =
        List.of(
            "=HYPERLINK(1)",
            "+7 (812) 000-00-00",
            "-1",
            "@SUM(1)",
            "＝1",
            "'=1",
            "'слово'",
            "— нет");
    StringBuilder point = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      point.append(
          """
            - id: point-%d
              title: Телефон приёмной %d
              type: phone
              channel: offline
              address: +7 (812) 000-00-0%d
              needs: [consultation, submission, result]
              specifics: []
              basis: "%s"
          """
              .formatted(i, i, i, texts.get(i)));
    }
    replace(
        "registry.yaml",
        "directions:\n",
        "form: {columns: [{field: basis}, {field: touchpoint}]}\ndirections:\n");
    String file = "appeals/appeals-written.yaml";
    String text = Files.readString(registry.resolve(file));
    Files.writeString(registry.resolve(file), text.stripTrailing() + "\n" + point);
    List<String> bases =
        CsvReader.records(export("csv", "--draft")).stream().map(fields -> fields.get(1)).toList();
    assertThat(bases)
        .containsSubsequence(
            "'=HYPERLINK(1)",
            "'+7 (812) 000-00-00",
            "'-1",
            "'@SUM(1)",
            "'＝1",
            "''=1",
            "'слово'",
            "— нет");
    assertThat(bases).noneMatch(field -> field.matches("(?s)[=+\\-@\\t\\r].*"));
  }

  @Test
  void quotationMarksSemicolonsAndLinesStayInTheirField() throws IOException {
    replace(
        "appeals/appeals-written.yaml",
        "    specifics: []\n",
        "    specifics: ['Слово \"дело\"; и ещё', \"две\\nстроки\"]\n");
    List<List<String>> records = CsvReader.records(export("csv", "--draft"));
    assertThat(records.stream().flatMap(List::stream))
        .contains("Слово \"дело\"; и ещё\nдве\nстроки");
  }

  @Test
  void itemsOfAListMayFollowOneAnotherWithASmallLetter() throws IOException {
    replace(
        "appeals/appeals-written.yaml",
        "    specifics: []\n",
        "    specifics: [Нужен паспорт, Запись не нужна, МФЦ не участвует, С согласия клиента]\n");
    Path passport = registry.resolve("registry.yaml");
    Files.writeString(passport, Files.readString(passport) + "form: {items: semicolons}\n");
    assertThat(Run.in(temporary, "export", "csv").status()).isZero();
    assertThat(Files.readString(temporary.resolve("dist/touchpoints.csv")))
        .contains("Нужен паспорт; запись не нужна; МФЦ не участвует; с согласия клиента")
        .contains("Получение информации; представление заявления");
  }

  @Test
  void addressesOfThePageBreakAtTheirJoints() throws IOException {
    assertThat(Run.in(temporary, "export", "html").status()).isZero();
    assertThat(Files.readString(temporary.resolve("dist/touchpoints.html")))
        .contains(">https://min<wbr />.example/<wbr />reception</a>");
  }

  @Test
  void textsOfThePageAreNoMarkup() throws IOException {
    String hostile = "</td><script>alert(1)</script> & \"кавычки\" <b onclick='x'>";
    replace(
        "appeals/appeals-written.yaml",
        "    specifics: []\n",
        "    specifics: ['" + hostile.replace("'", "''") + "']\n");
    Path file = export("html", "--draft");
    Document page = HtmlReader.document(file);
    assertThat(HtmlReader.all(page, "script")).hasSize(1);
    assertThat(HtmlReader.all(page, "b")).isEmpty();
    assertThat(HtmlReader.all(page, "td").stream().map(HtmlReader::text)).contains(hostile);
  }

  @Test
  void thePageNeedsNothingBesideItselfAndSaysSo() throws Exception {
    Path file = export("html");
    Document page = HtmlReader.document(file);
    Map<String, String> metas = new HashMap<>();
    HtmlReader.all(page, "meta")
        .forEach(
            meta ->
                metas.put(
                    meta.getAttribute("http-equiv") + meta.getAttribute("name"),
                    meta.getAttribute("content")));
    String style = HtmlReader.all(page, "style").get(0).getTextContent();
    String script = HtmlReader.all(page, "script").get(0).getTextContent();
    assertThat(metas.get("Content-Security-Policy"))
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script)));
    assertThat(metas).containsKeys("RegistryDigest", "RegistryDraft", "RegistrySelection");
    assertThat(style).doesNotContain("url(", "@import");
    assertThat(script).doesNotContain("innerHTML", "fetch(", "eval(");
    for (String name : List.of("link", "img", "iframe", "object", "base", "video", "audio")) {
      assertThat(HtmlReader.all(page, name)).isEmpty();
    }
    assertThat(HtmlReader.all(page, "script").get(0).hasAttribute("src")).isFalse();
    assertThat(Files.readString(file)).doesNotContain(" style=", " onclick=");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void thePageTellsAReaderOfScreensWhatIsWhat() throws IOException {
    Document page = HtmlReader.document(export("html"));
    assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("ru");
    assertThat(HtmlReader.all(page, "h1")).hasSize(1);
    Set<String> ids = new HashSet<>();
    for (Element any : HtmlReader.all(page, "*")) {
      if (any.hasAttribute("id")) {
        assertThat(ids.add(any.getAttribute("id"))).as(any.getAttribute("id")).isTrue();
      }
    }
    List<Element> controls =
        Stream.of("input", "select").flatMap(name -> HtmlReader.all(page, name).stream()).toList();
    assertThat(HtmlReader.all(page, "label").stream().map(label -> label.getAttribute("for")))
        .containsExactlyInAnyOrderElementsOf(
            controls.stream().map(control -> control.getAttribute("id")).toList())
        .hasSize(5);
    for (Element header : HtmlReader.all(page, "th")) {
      assertThat(header.getAttribute("scope")).isIn("col", "row", "rowgroup");
    }
    for (Element table : HtmlReader.all(page, "table")) {
      assertThat(HtmlReader.text(HtmlReader.all(table, "caption").get(0))).isNotBlank();
    }
    assertThat(
            HtmlReader.all(page, "p").stream().filter(p -> "status".equals(p.getAttribute("role"))))
        .singleElement()
        .extracting(HtmlReader::text)
        .isEqualTo("Показано точек взаимодействия: 4 из 4");
    // Without the script nothing is promised that it alone could keep.
    assertThat(HtmlReader.all(page, "fieldset").get(0).hasAttribute("hidden")).isTrue();
  }

  /** On a phone there is no header above a column: each cell says what it is, whatever it says. */
  @Test
  void cellsOfThePageNameTheirColumnsOnAPhone() throws IOException {
    Fixture.replace(
        temporary.resolve("registry/registry.yaml"),
        "status:",
        "form: {columns: [{field: number}, {field: touchpoint, header: 'Точка</style>\"'}]}\n"
            + "status:");
    String page = Files.readString(export("html", "--draft"));
    assertThat(page)
        .contains(
            "  .of-0::before { content: \"\\2116  п\\2f п\"; }\n",
            "  .of-1::before { content: \"Точка\\3c \\2f style\\3e \\22 \"; }\n");
    assertThat(page.split("<th scope=\"row\" class=\"[a-z ]+ of-1\"", -1)).hasSize(5);
  }

  @Test
  void rowsOfThePageNameTheirChoices() throws IOException {
    Document page = HtmlReader.document(export("html"));
    for (String name : List.of("channel", "client", "need")) {
      Element select =
          HtmlReader.all(page, "select").stream()
              .filter(one -> one.getAttribute("id").equals(name))
              .findFirst()
              .orElseThrow();
      List<String> values =
          HtmlReader.all(select, "option").stream()
              .map(option -> option.getAttribute("value"))
              .toList();
      assertThat(values).startsWith("").hasSizeGreaterThan(1);
      for (Element row : HtmlReader.all(page, "tr")) {
        if (row.hasAttribute("data-" + name)) {
          assertThat(values).contains(row.getAttribute("data-" + name).split(" "));
        }
      }
    }
  }
}
