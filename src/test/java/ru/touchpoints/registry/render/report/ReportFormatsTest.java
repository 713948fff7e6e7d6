package ru.touchpoints.registry.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The same findings in every format, hostile texts among them. */
final class ReportFormatsTest {

  private static final JsonMapper JSON = new JsonMapper();

  @TempDir private Path temporary = Path.of("");

  @BeforeEach
  void spoil() throws IOException {
    Path registry = Fixture.base(temporary);
    replace(
        registry.resolve("appeals/appeals-written.yaml"),
        "    needs: [information, submission]\n    specifics: []\n",
        "    needs: [information, submission]\n");
    replace(
        registry.resolve("appeals/appeals-written.yaml"),
        "title: Окно приёма обращений",
        "title: '100%, см.: ]]> <b>@user</b> | #1 [x](https://evil.example) `$(rm)`'");
    replace(
        registry.resolve("internal/leave.yaml"),
        "title: Личный кабинет служащего",
        "title: \"😀 oтдел\"");
    Files.writeString(
        registry.resolve("internal/leave.yaml"),
        Files.readString(registry.resolve("internal/leave.yaml"))
            + """
              - id: again
                title: Телефон отдела кадров
                type: phone
                channel: offline
                address: "+7 (812) 000-00-01"
                needs: [information]
                specifics: []
                demand: low
            """);
    replace(
        registry.resolve("internal/leave.yaml"), "reviewed: 2026-10-15", "reviewed: 2025-10-15");
  }

  private static void replace(Path file, String from, String to) throws IOException {
    Fixture.replace(file, from, to);
  }

  private String output(String format) throws IOException {
    Run run = Run.in(temporary, Fixture.beyondBase("validate", "--format", format));
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(Run.in(temporary, Fixture.beyondBase("validate", "--format", format)))
        .isEqualTo(run);
    return run.out();
  }

  private String clean(String format) throws IOException {
    Path whole = temporary.resolve("whole");
    Fixture.base(whole);
    Run run = Run.in(whole, Fixture.beyondBase("validate", "--format", format));
    assertThat(run.status()).isZero();
    return run.out();
  }

  @TestFactory
  Stream<DynamicTest> formatsAreAsReviewed() {
    return Stream.of("sarif.json", "github.txt", "gitlab.json", "junit.xml", "markdown.md")
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        Fixture.assertGolden(
                            Fixture.resource("golden/validate." + name),
                            withoutRules(output(name.substring(0, name.indexOf('.')))))));
  }

  /**
   * The rules in a SARIF log are those of the catalogue; they would drown the findings. Where a
   * rule stands in it and how many there are changes with each new one.
   */
  private static String withoutRules(String output) {
    int start = output.indexOf("\"rules\": [");
    int end = output.indexOf("\"columnKind\"");
    String findings =
        start < 0 ? output : output.substring(0, start) + "…\n" + output.substring(end);
    return findings
        .replaceAll("(\"ruleIndex\": )\\d+", "$1…")
        .replaceAll("\\d+ правил\\p{L}*", "… правил");
  }

  @Test
  void sarifCountsColumnsInUtf16AndNamesEveryRule() throws IOException {
    JsonNode run = JSON.readTree(output("sarif")).path("runs").path(0);
    assertThat(run.path("tool").path("driver").path("rules").size())
        .isEqualTo(RuleCatalogue.standard().infos().size());
    for (JsonNode result : run.path("results")) {
      JsonNode rule =
          run.path("tool").path("driver").path("rules").path(result.path("ruleIndex").intValue());
      assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
      if (result.path("ruleId").stringValue().equals("TP901")) {
        JsonNode region = result.path("locations").path(0).path("physicalLocation").path("region");
        // «    title: "😀 oтдел"»: the picture is one code point and two units.
        assertThat(region.path("startColumn").intValue()).isEqualTo(16);
        assertThat(region.path("endColumn").intValue()).isEqualTo(21);
      }
    }
  }

  @Test
  void markdownLetsNothingTakeEffect() throws IOException {
    String markdown = output("markdown");
    assertThat(markdown)
        .doesNotContain("@user", "<b>@", "](https", "]]>", "`$(")
        .contains("&#60;b&#62;", "<span>@</span>user");
    assertThat(markdown.lines().filter(line -> line.startsWith("| ")).toList())
        .allMatch(line -> line.chars().filter(c -> c == '|').count() == 4);
  }

  @Test
  void markdownIsCappedAndCountsWhatItLeavesOut() throws IOException {
    StringBuilder points = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      points.append(
          """
            - id: p%d
              title: Кабинет приёма номер %d
              type: reception
              address: Санкт-Петербург, ул. Примерная, дом %d
              needs: [information]
              demand: low
          """
              .formatted(i, i, i));
    }
    Path file = temporary.resolve("registry/internal/leave.yaml");
    Files.writeString(file, Files.readString(file) + points);
    String markdown = output("markdown");
    assertThat(markdown.length()).isBetween(55_000, 60_000);
    long shown = markdown.lines().filter(line -> line.matches("\\| \\d+ \\|.*\\|")).count();
    int all = JSON.readTree(output("json")).path("findings").size();
    assertThat(all).isGreaterThan(3000);
    assertThat(markdown).contains("ещё " + (all - shown) + " замечани");
    assertThat(markdown.split("<details", -1)).hasSameSizeAs(markdown.split("</details>", -1));
  }

  @Test
  void aCleanListIsReportedAsSuch() throws IOException {
    assertThat(clean("github")).isEqualTo(clean("text")).doesNotContain("::");
    assertThat(clean("gitlab")).isEqualTo("[]\n");
    assertThat(clean("markdown")).contains("замечаний нет").doesNotContain("<details");
    assertThat(clean("junit")).contains("tests=\"1\"", "failures=\"0\"").doesNotContain("<failure");
    assertThat(JSON.readTree(clean("sarif")).path("runs").path(0).path("results").size()).isZero();
  }

  @Test
  void severalReportsComeFromOneRun() throws IOException {
    Run run =
        Run.in(
            temporary,
            Fixture.beyondBase(
                "validate",
                "--format",
                "github",
                "--report",
                "sarif=out/r.sarif",
                "--report",
                "junit=out/r.xml"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).isEqualTo(output("github"));
    assertThat(temporary.resolve("out/r.sarif")).hasContent(output("sarif"));
    assertThat(temporary.resolve("out/r.xml")).hasContent(output("junit"));
    Run unknown = Run.in(temporary, "validate", "--report", "sarf=x");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("sarf", "sarif");
  }

  @Test
  void junitIsXmlThatCountsItself() throws Exception {
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(output("junit"))))
            .getDocumentElement();
    int cases = root.getElementsByTagName("testcase").getLength();
    assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString(cases));
    assertThat(root.getAttribute("failures"))
        .isEqualTo(Integer.toString(root.getElementsByTagName("failure").getLength()));
  }

  /** Against the published schemas, where the build is told which folder holds them. */
  @TestFactory
  Stream<DynamicTest> publishedSchemasAreHeld() {
    Optional<Path> schemas =
        Optional.ofNullable(System.getProperty("shared.dir"))
            .map(folder -> Path.of(folder, "external-schemas"));
    return schemas.stream()
        .flatMap(
            folder ->
                Stream.of(
                    DynamicTest.dynamicTest("sarif", () -> holdsSarif(folder)),
                    DynamicTest.dynamicTest("junit", () -> holdsJunit(folder))));
  }

  private void holdsSarif(Path folder) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(folder.resolve("sarif-schema-2.1.0.json")));
    for (String log : List.of(output("sarif"), clean("sarif"))) {
      List<String> violations = new ArrayList<>();
      schema.validate(log, InputFormat.JSON).forEach(error -> violations.add(error.toString()));
      assertThat(violations).isEmpty();
    }
    assertThat(schema.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
  }

  private void holdsJunit(Path folder) throws IOException, SAXException {
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(folder.resolve("jenkins-junit.xsd").toFile())
            .newValidator();
    validator.validate(new StreamSource(new StringReader(output("junit"))));
    validator.validate(new StreamSource(new StringReader(clean("junit"))));
  }
}
