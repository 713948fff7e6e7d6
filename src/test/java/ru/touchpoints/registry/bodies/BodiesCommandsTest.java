package ru.touchpoints.registry.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.rulebook.RulePage;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Three bodies looked at together: one of them broken hides nothing of the others. */
final class BodiesCommandsTest {

  @TempDir private Path temporary = Path.of("");

  private Run run(String... arguments) {
    List<String> line = new ArrayList<>(List.of("--bodies", "."));
    line.addAll(List.of(arguments));
    return Run.in(temporary, line.toArray(String[]::new));
  }

  private static JsonNode json(String text) {
    return new JsonMapper().readTree(text);
  }

  private static List<String> each(JsonNode rows, String field) {
    return rows.valueStream().map(row -> row.path(field).asString("")).toList();
  }

  private static void golden(String name, String text) throws IOException {
    Fixture.assertGolden(Fixture.resource("golden/bodies/" + name), text);
  }

  @ParameterizedTest
  @CsvSource({
    "json, validate.json",
    "github, validate.github.txt",
    "gitlab, validate.gitlab.json",
    "junit, validate.junit.xml",
    "markdown, validate.markdown.md"
  })
  void validateTellsOfAllInEveryFormat(String format, String file) throws IOException {
    Region.in(temporary);
    Run run = run("validate", "--format", format);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).isEmpty();
    golden(file, run.out());
  }

  @Test
  void theTextFitsIntoEightyColumnsInBothLanguages() throws IOException {
    Region.in(temporary);
    for (String language : List.of("ru", "en")) {
      Run run = run("--lang", language, "validate");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
      golden("validate." + language + ".txt", run.out());
    }
  }

  @Test
  void sarifNamesFilesThatAreNoOtherBodysAndSaysWhatCouldNotBeRead() throws IOException {
    Region.in(temporary);
    JsonNode result = json(run("validate", "--format", "sarif").out()).at("/runs/0");
    assertThat(result.at("/invocations/0/executionSuccessful").asBoolean(true)).isFalse();
    assertThat(result.at("/invocations/0/toolExecutionNotifications/0/message/text").asString())
        .contains("minsoc/registry", "processes.yaml");
    for (JsonNode finding : result.path("results")) {
      String file = finding.at("/locations/0/physicalLocation/artifactLocation/uri").asString();
      assertThat(file).startsWith(finding.at("/properties/body").asString() + "/");
      assertThat(Files.exists(temporary.resolve(file))).as(file).isTrue();
    }
    assertThat(result.path("results").size()).isEqualTo(2);
  }

  /** The rules of the first list are the program's, those that other orders have stand beside. */
  @Test
  void sarifExplainsEachFindingByTheOrderOfItsOwnList() throws IOException {
    Region.in(temporary).mended();
    Path other = temporary.resolve("selkhoz");
    Fixture.overlay(Fixture.resource("fixtures/second-order"), other);
    Fixture.replace(
        other.resolve("registry/support/subsidy.yaml"),
        "    needs: [learn, apply, follow, answer]\n",
        "");
    JsonNode result = json(run("validate", "--format", "sarif").out()).at("/runs/0");
    assertThat(result.at("/tool/extensions").size()).isEqualTo(1);
    JsonNode extension = result.at("/tool/extensions/0");
    assertThat(extension.path("name").asString()).isEqualTo("selkhoz/registry");
    Set<String> bodies = new TreeSet<>();
    for (JsonNode finding : result.path("results")) {
      String body = finding.at("/properties/body").asString();
      boolean own = body.equals("selkhoz/registry");
      assertThat(finding.has("rule")).as(body).isEqualTo(own);
      assertThat(finding.has("ruleIndex")).as(body).isEqualTo(!own);
      JsonNode rule =
          own
              ? extension.path("rules").path(finding.at("/rule/index").asInt())
              : result.at("/tool/driver/rules").path(finding.path("ruleIndex").asInt());
      assertThat(rule.path("id")).isEqualTo(finding.path("ruleId"));
      String page = rule.at("/help/text").asString();
      RulePage usual = RulePage.of(rule.path("id").asString(), BuiltInOrder.get()).orElseThrow();
      assertThat(page.equals(usual.markdown())).as(page).isEqualTo(!own);
      bodies.add(body);
    }
    assertThat(bodies).contains("selkhoz/registry").hasSizeGreaterThan(1);
  }

  /** Code hosts count from git's root, which may lie above the common one. */
  @Test
  void pathsForCodeHostsBeginAtTheRootOfGit() throws IOException, GitAPIException {
    Region.in(temporary.resolve("bodies"));
    Fixture.commit(temporary);
    Run run = Run.in(temporary, "--bodies", "bodies", "validate", "--format", "github");
    assertThat(run.out()).contains("file=bodies/minobr/registry/internal/leave.yaml,");
  }

  @Test
  void theWorstOfAllDecidesHowItEnds() throws IOException {
    Region region = Region.in(temporary);
    assertThat(run("validate").status()).isEqualTo(2);
    Files.copy(
        region.file("minobr/registry/processes.yaml"),
        region.file("minsoc/registry/processes.yaml"));
    assertThat(run("validate").status()).isEqualTo(1);
    Fixture.replace(region.file("minobr/registry/internal/leave.yaml"), "process: x\n", "");
    assertThat(run("validate").status()).isZero();
    assertThat(run("validate", "--fail-on", "warning").status()).isEqualTo(1);
    assertThat(run("validate", "--ignore", "TP205", "--fail-on", "warning").status()).isZero();
  }

  /** What is kept of a list from run to run was found in it alone. */
  @Test
  void whatWasKeptOfAListSaysNothingOfItsPartners() throws IOException {
    Region.in(temporary).mended();
    for (int i = 0; i < 2; i++) {
      assertThat(run("validate", "-q").out()).contains("TP205");
      Run alone = Run.in(temporary.resolve("minfin"), "validate", "-q");
      assertThat(alone.out()).isEmpty();
    }
  }

  @Test
  void listsNamedOneByOneAreTheSame() throws IOException {
    Region.in(temporary);
    Run named =
        Run.in(
            temporary,
            "validate",
            "--registry",
            "minsoc",
            "--registry",
            "minfin/registry",
            "--registry",
            "minobr/registry",
            "--registry",
            "minfin",
            "--format",
            "json");
    assertThat(named).isEqualTo(run("validate", "--format", "json"));
  }

  @Test
  void listsNamedBeforeTheCommandCountTogetherWithThoseAfterIt() throws IOException {
    Region.in(temporary).mended();
    Run run = Run.in(temporary, "--registry", "minfin", "validate", "--registry", "minobr", "-q");
    assertThat(run.out()).contains("Минфин — minfin/registry", "TP205");
    Run twice = Run.in(temporary, "--registry", "minfin", "validate", "--registry", "minfin");
    assertThat(twice).isEqualTo(Run.in(temporary, "validate", "--registry", "minfin"));
  }

  /** A name that nothing stands under is told of beside the others. */
  @Test
  void aListThatIsNotThereHidesNothing() throws IOException {
    Region.in(temporary);
    Run run = Run.in(temporary, "validate", "--registry", "minfin", "--registry", "nowhere");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("Минфин — minfin/registry", "nowhere", "Перечень пропущен.");
  }

  @Test
  void repairsAreMadeInAll() throws IOException {
    Region region = Region.in(temporary).mended();
    for (String body : List.of("minfin", "minobr")) {
      Fixture.replace(
          region.file(body + "/registry/internal/leave.yaml"),
          "title: Телефон отдела кадров",
          "title: Телефон  отдела кадров");
    }
    Run run = run("validate", "--fix");
    assertThat(run.err())
        .contains("minfin/registry/internal/leave.yaml", "minobr/registry/internal/leave.yaml");
    assertThat(run("validate").out()).doesNotContain("TP903");
  }

  @Test
  void statsComparesThem() throws IOException {
    Region.in(temporary);
    for (String language : List.of("ru", "en")) {
      Run run = run("--lang", language, "stats", "--today", "2027-11-01");
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
      golden("stats." + language + ".txt", run.out());
    }
    golden("stats.json", run("stats", "--format", "json").out());
  }

  @Test
  void everyPlotOfThePageStandsBesideItsTableAndNothingIsFetched() throws IOException {
    Region region = Region.in(temporary);
    Fixture.replace(
        region.file("minfin/registry/registry.yaml"), "shortName: Мин", "shortName: <i>Мин");
    Run run = run("stats", "--format", "html");
    Document page = Jsoup.parse(run.out());
    assertThat(page.select("section")).hasSize(5);
    for (Element section : page.select("section")) {
      assertThat(section.select("svg")).hasSize(1);
      assertThat(section.select("table")).hasSize(1);
    }
    assertThat(page.select("i, script, link, img, [src], [href]")).isEmpty();
    assertThat(page.text()).contains("Перечень органа minsoc пропущен.");
  }

  @Test
  void diffTellsOfEachAgainstItsOwnProcessRegistry() throws IOException {
    Region region = Region.in(temporary);
    Files.delete(region.file("minfin/registry/appeals/appeals-written.yaml"));
    Run text = run("diff");
    assertThat(text.status()).isEqualTo(2);
    golden("diff.txt", text.out());
    golden("diff.json", run("diff", "--format", "json").out());
    golden("diff.md", run("diff", "--format", "markdown").out());
    assertThat(run("diff", "--stubs").err())
        .contains("minfin/registry/appeals/appeals-written.yaml");
    assertThat(Files.exists(region.file("minfin/registry/appeals/appeals-written.yaml"))).isTrue();
  }

  @Test
  void changesTellsOfEachInItsHistory() throws IOException, GitAPIException {
    Region region = Region.in(temporary).mended().committed();
    assertThat(run("changes", "--from", "HEAD").status()).isZero();
    assertThat(run("-q", "changes", "--from", "HEAD").out()).isEmpty();
    for (String body : List.of("minfin", "minobr")) {
      Fixture.replace(
          region.file(body + "/registry/internal/leave.yaml"), "[consultation]", "[information]");
    }
    Run told = run("changes", "--from", "HEAD", "--format", "json");
    assertThat(told.status()).isEqualTo(1);
    JsonNode changes = json(told.out());
    assertThat(each(changes.path("changes"), "body"))
        .containsExactly("minfin/registry", "minobr/registry");
    assertThat(each(changes.path("changes"), "kind")).containsOnly("needs-changed");
    assertThat(changes.at("/summary/bodies").intValue()).isEqualTo(3);
    assertThat(run("changes", "--from", "HEAD").out())
        .contains("Минфин — minfin/registry", "Минсоц — minsoc/registry", "Перечень не изменился");
    assertThat(run("changes", "--from", "HEAD", "--format", "markdown").out())
        .contains("## Минобр — minobr/registry");
    Run unknown = run("changes", "--from", "nowhere");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.out()).contains("Перечень пропущен. «nowhere» нет в истории.");
  }

  @Test
  void exportPutsTheSoundOnesIntoOneFileAndSaysWhatIsLeftOut() throws IOException {
    Region.in(temporary);
    Run run = run("export", "json,jsonl,csv,html", "-o", "out");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("Минобр — minobr/registry", "TP002", "Перечень органа minsoc/registry пропущен.");
    JsonNode list = json(Files.readString(temporary.resolve("out/touchpoints.json")));
    assertThat(list.at("/summary/bodies").intValue()).isEqualTo(3);
    assertThat(each(list.path("touchpoints"), "body")).hasSize(6).containsOnly("minfin/registry");
    assertThat(each(list.path("processes"), "body")).hasSize(3).containsOnly("minfin/registry");
    assertThat(each(list.path("bodies"), "unread").get(0)).isEmpty();
    assertThat(each(list.path("bodies"), "unread").get(1)).startsWith("Перечень не выпущен");
    List<String> lines = Files.readAllLines(temporary.resolve("out/touchpoints.jsonl"));
    assertThat(lines).hasSize(6).allMatch(line -> line.startsWith("{\"body\":\"minfin/registry\""));
    assertThat(Files.readString(temporary.resolve("out/touchpoints.csv")))
        .startsWith("\uFEFFОрган;Папка перечня;Направление деятельности;№ п/п;")
        .contains("\r\nМинфин;minfin/registry;");
    Document page = Jsoup.parse(Files.readString(temporary.resolve("out/touchpoints.html")));
    assertThat(page.select("nav a").eachAttr("href"))
        .containsExactly("#body-1", "#body-2", "#body-3");
    assertThat(page.select("#body-1 tbody tr")).hasSize(6);
    assertThat(page.select("#body-2 .mark").text())
        .isEqualTo("Перечень этого органа сюда не вошёл");
    assertThat(page.select("script, link, img, [style]")).isEmpty();
    assertThat(run("export", "csv", "-o", "out", "--draft").status()).isEqualTo(2);
    assertThat(Files.readString(temporary.resolve("out/touchpoints.csv")))
        .contains("\r\nМинобр;minobr/registry;");
  }

  /** Bodies have forms of their own; a table of all has a column for whatever any of them shows. */
  @Test
  void theTableHasTheColumnsOfAllForms() throws IOException {
    Region region = Region.in(temporary).mended();
    Path passport = region.file("minobr/registry/registry.yaml");
    Files.writeString(
        passport,
        Files.readString(passport)
            + "form:\n  columns: [{field: touchpoint, header: Где}, {field: demand}]\n");
    assertThat(run("export", "csv", "-o", "all.csv").status()).isZero();
    String[] rows = Files.readString(temporary.resolve("all.csv")).split("\r\n", -1);
    assertThat(rows[0])
        .endsWith(
            ";Ответственное структурное подразделение;Востребованность;Код процесса;Код точки")
        .doesNotContain("Где");
    assertThat(rows)
        .anyMatch(row -> row.startsWith("Минобр;minobr/registry;") && row.contains(";;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fmt",
        "form --department personnel",
        "verify list.xlsx",
        "editions",
        "log leave",
        "explain TP370",
        "rules",
        "ids processes",
        "import processes new.xlsx",
        "import touchpoints new.xlsx",
        "new process x",
        "remove touchpoint leave/bot"
      })
  void allOtherCommandsRefuseAndSayWhichDoNot(String command) throws IOException {
    Region.in(temporary);
    Run run = run(command.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace('\n', ' '))
        .contains("validate, stats, diff, changes и export (форматы json, jsonl, csv, html)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "export | как json, jsonl, csv или html, а указано xlsx",
        "export pdf,json | а указано pdf",
        "export json --department personnel | --department и --direction",
        "export json --direction internal | --department и --direction",
        "changes --format xlsx | text, json или markdown, а указано xlsx",
        "changes --department personnel | --department и --direction",
        "diff --processes new.xlsx | параметр --processes не применяется",
        "validate minfin/registry | проверяются целиком",
        "validate --registry minfin | или --registry, или --bodies",
        "validate --select TP999 | Нет правила с кодом «TP999»",
        "validate --fix --staged | можно только проверить"
      })
  void whatIsOfOneBodyIsRefused(String command, String reason) throws IOException {
    Region.in(temporary);
    Run run = run(command.split(" ", -1));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().replace('\n', ' ')).contains(reason);
  }

  @Test
  void theHelpOfACommandIsShownAllTheSame() {
    Run run = run("fmt", "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("--bodies");
  }
}
