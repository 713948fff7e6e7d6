package ru.touchpoints.registry.load.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of a body whose order has other kinds, needs and numbers: every output speaks by it. */
final class SecondOrderTest {

  /** The last lines of a process that is followed by another. */
  private static final String SUBSIDY =
      "    direction: support\n    department: support\n    clients: [external]\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void list() throws IOException, GitAPIException {
    Fixture.overlay(Fixture.resource("fixtures/second-order"), folder);
    Fixture.commit(folder);
  }

  private Run run(String... arguments) {
    return Run.in(folder, arguments);
  }

  private static void golden(String name, String text) throws IOException {
    Fixture.assertGolden(Fixture.resource("golden/second-order/" + name), text);
  }

  private Path file(String name) {
    return folder.resolve("registry").resolve(name);
  }

  @Test
  void theListIsSound() {
    Run run = run("validate", "--fail-on", "info", "--format", "json");
    assertThat(run.status()).as(run.out()).isZero();
    JsonNode summary = new JsonMapper().readTree(run.out()).path("summary");
    assertThat(summary.path("processes").intValue()).isEqualTo(6);
    assertThat(summary.path("touchpoints").intValue()).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"text, validate.txt", "json, validate.json", "sarif, validate.sarif.json"})
  void whatIsWrongIsToldByItsOwnPlaces(String format, String golden) throws IOException {
    broken();
    Run run = run("validate", "--format", format);
    assertThat(run.status()).isEqualTo(1);
    golden(golden, run.out());
  }

  /** A fault of each kind that cites the order or names its words. */
  private void broken() throws IOException {
    Path subsidy = file("support/subsidy.yaml");
    Fixture.replace(subsidy, "type: api", "type: apis");
    Fixture.replace(subsidy, "[learn, apply, follow, answer]", "[learn, aply, follow, answer]");
    Path grant = file("support/grant.yaml");
    Fixture.replace(grant, "needs: [learn, apply, follow, answer, rate]", "needs: [follow]");
    Fixture.replace(grant, "type: visit", "type: visit\n    channel: digital");
    Fixture.replace(grant, "https://agro.example/grants", "https://other.example/grants");
    Path workers = file("support/seasonal-workers.yaml");
    Fixture.replace(workers, "\"+7 (812) 000-00-00, доб. 48\"", "https://agro.example/call");
    Fixture.replace(
        workers, "[advice, answer]\n    specifics: [Только для", "[]\n    specifics: [Только для");
    Fixture.replace(workers, "    history: true\n", "");
    Path appeals = file("appeals/appeals.yaml");
    Fixture.replace(appeals, "office@agro.example", "https://agro.example/mail");
    Fixture.replace(appeals, "2026-10-15", "2025-10-15");
    Path openness = file("appeals/openness.yaml");
    Fixture.replace(openness, "type: visit\n", "type: bot\n");
    Fixture.replace(
        openness, "430000, Саранск, Примерная ул., д. 5, вестибюль", "https://bot.example/stand");
    Path trips = file("internal/trips.yaml");
    Fixture.replace(trips, "    needs: [advice, apply]\n", "    otherNeeds: [Статус заявления]\n");
  }

  @ParameterizedTest
  @CsvSource({
    "text, changes.txt",
    "json, changes.json",
    "markdown, changes.md",
  })
  void changesNameItsOwnPlaces(String format, String golden) throws IOException, GitAPIException {
    change();
    Run run = run("changes", "--from", "HEAD~1", "--to", "HEAD", "--format", format);
    assertThat(run.status()).isEqualTo(1);
    golden(golden, run.out().replaceAll("\\b[0-9a-f]{7,40}\\b", "COMMIT"));
  }

  private void change() throws IOException, GitAPIException {
    Fixture.replace(file("support/subsidy.yaml"), "type: my-business", "type: employment-centre");
    Fixture.replace(file("appeals/openness.yaml"), "[learn, rate]", "[learn, advice, rate]");
    Fixture.replace(file("internal/trips.yaml"), "title: Отдел кадров", "title: Кабинет кадровика");
    Files.delete(file("support/grant.yaml"));
    Fixture.replace(
        file("processes.yaml"),
        SUBSIDY + "  - id: seasonal",
        SUBSIDY + "    excluded: 2026-10-20\n  - id: seasonal");
    Fixture.commit(folder);
  }

  @Test
  void theSheetOfChangesNamesItsOwnPlaces() throws IOException, GitAPIException {
    change();
    Path sheet = folder.resolve("changes.xlsx");
    run("changes", "--from", "HEAD~1", "--to", "HEAD", "--format", "xlsx", "-o", sheet.toString());
    List<String> texts = new ArrayList<>();
    try (Workbook workbook = WorkbookFactory.create(sheet.toFile(), null, true)) {
      workbook
          .getSheetAt(0)
          .forEach(
              row -> row.forEach(cell -> texts.add(new DataFormatter().formatCellValue(cell))));
    }
    assertThat(texts)
        .anyMatch(text -> text.startsWith("По пункту 4.1. 1):"))
        .anyMatch(text -> text.startsWith("По пункту 4.1. 2):"))
        .anyMatch(text -> text.startsWith("По пункту 4.1. 3):"))
        .noneMatch(text -> text.startsWith("По пункту 5"));
  }

  /** Beside a list of the built-in order, each is told of by its own. */
  @Test
  void amongSeveralListsItKeepsItsPlaces() throws IOException, GitAPIException {
    change();
    Path other = folder.resolveSibling(folder.getFileName() + "-other");
    Fixture.base(other);
    Fixture.commit(other);
    Files.delete(other.resolve("registry/internal/leave.yaml"));
    Fixture.commit(other);
    String[] lists = {"--registry", "registry", "--registry", other.resolve("registry").toString()};
    String[] told = {"--from", "HEAD~1", "--to", "HEAD"};
    String[] changes =
        Stream.of(new String[] {"changes"}, lists, told).flatMap(Stream::of).toArray(String[]::new);
    assertThat(run(changes).out()).contains("п. 4.1. 2)", "п. 5.1.2");
    Files.delete(file("appeals/openness.yaml"));
    String[] diff =
        Stream.of(new String[] {"diff"}, lists).flatMap(Stream::of).toArray(String[]::new);
    assertThat(run(diff).out().replaceAll("\\s+", " "))
        .contains("Опишите точки каждого процесса, п. 4.1. 1)")
        .contains("Опишите точки каждого процесса, п. 5.1.1");
  }

  @Test
  void figuresAreToldByItsKindsAndNeeds() throws IOException {
    golden("stats.txt", run("stats").out());
    golden("stats.json", run("stats", "--format", "json").out());
  }

  @Test
  void rulesSayWhatTheyRestOn() throws IOException {
    golden("rules.txt", run("rules").out());
    assertThat(
            run("--lang", "en", "rules")
                .out()
                .lines()
                .filter(line -> line.contains("the rule rests")))
        .hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TP371", "TP373", "TP374", "TP375", "TP380", "TP382", "TP411", "TP421"})
  void pagesSpeakInItsWords(String code) throws IOException {
    golden("explain-" + code + ".txt", run("explain", code).out());
  }

  /** No page of a rule names a word that this order does not have. */
  @Test
  void noPageNamesAWordOfTheBuiltInOrder() {
    JsonNode rules = new JsonMapper().readTree(run("rules", "--format", "json").out());
    for (JsonNode rule : rules.path("rules")) {
      assertThat(rule.path("page").asString())
          .as(rule.path("code").asString())
          .doesNotContainPattern("type: (website|mobile-app|social-media|messenger|phone|written)")
          .doesNotContain("submission", "[information", "девят", "п. 3.7", "demand: regular\n");
    }
  }

  /** What the guides show is an order as it stands, and the same in both. */
  @Test
  void theExampleOfTheGuidesIsAnOrder() throws IOException {
    Path project = Path.of(System.getProperty("project.dir", "."));
    String init = "src/main/resources/ru/touchpoints/registry/start/init/README.md";
    String example = example(project.resolve("registry/README.md"));
    assertThat(example(project.resolve(init))).isEqualTo(example);
    Files.writeString(file("order.yaml"), example);
    Run run = run("validate", "registry/order.yaml");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run("rules").out()).contains("(раздел III)");
  }

  private static String example(Path guide) throws IOException {
    String text = Files.readString(guide);
    int start = text.indexOf("```yml\n") + "```yml\n".length();
    return text.substring(start, text.indexOf("```", start));
  }

  @Test
  void theExportsHaveItsTitles() throws IOException {
    assertThat(run("export", "csv,json,jsonl", "-o", "out").status()).isZero();
    golden(
        "list.csv", Files.readString(folder.resolve("out/touchpoints.csv")).replace("\r\n", "\n"));
    JsonNode list =
        new JsonMapper().readTree(Files.readString(folder.resolve("out/touchpoints.json")));
    golden("touchpoint.json", list.path("touchpoints").get(1).toPrettyString() + "\n");
    assertThat(list.path("touchpoints").size()).isEqualTo(20);
  }

  @Test
  void whatStandsAboveTheListIsWhatTheOrderSays() throws IOException {
    assertThat(run("export", "html", "-o", "list.html").status()).isZero();
    assertThat(Files.readString(folder.resolve("list.html")))
        .contains("Приложение 2 к Методическим рекомендациям по составлению реестра точек")
        .doesNotContain("к Порядку составления");
  }

  /** Every text of the book, the prompts at its drop-downs and its comments included. */
  @Test
  void theBookOfADepartmentAdvisesInItsWords() throws IOException {
    assertThat(run("form", "--department", "support", "-o", "w.xlsx").status()).isZero();
    StringBuilder texts = new StringBuilder();
    try (ZipFile book = new ZipFile(folder.resolve("w.xlsx").toFile())) {
      for (ZipEntry part : Collections.list(book.entries())) {
        texts.append(new String(book.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    assertThat(texts)
        .contains("Канал следует из вида: заполнять не нужно")
        .contains("Где находится точка, смотря по её виду: ссылка с https://; телефон")
        .contains("среди столбцов потребностей слева")
        .doesNotContain("девяти", "телефона и письма", "Личный приём", "Соцсеть");
  }

  @ParameterizedTest
  @ValueSource(strings = {"form --department support -o w.xlsx", "export xlsx -o w.xlsx"})
  void workbooksComeBackAsTheyWent(String command) throws IOException {
    assertThat(run(command.split(" ", -1)).status()).isZero();
    Map<Path, String> before = texts();
    Run back = run("import", "touchpoints", "w.xlsx", "--write");
    assertThat(back.status()).as(back.out() + back.err()).isZero();
    assertThat(texts()).isEqualTo(before);
  }

  private Map<Path, String> texts() throws IOException {
    Map<Path, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("registry"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file, Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void newTouchpointsAreOfItsKinds() throws IOException {
    Run made =
        run(
            "new",
            "touchpoint",
            "grant",
            "--id",
            "banks",
            "--type",
            "api",
            "--title",
            "Обмен с банками",
            "--address",
            "https://api.agro.example/banks",
            "--need",
            "exchange",
            "--demand",
            "seldom",
            "--no-specifics");
    assertThat(made.status()).as(made.err()).isZero();
    assertThat(Files.readString(file("support/grant.yaml")))
        .contains("type: api", "needs: [exchange]", "demand: seldom");
    assertThat(run("validate", "--fail-on", "info").status()).isZero();
    Run unknown = run("new", "touchpoint", "grant", "--type", "website");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err().replace('\n', ' '))
        .contains("site, app, social")
        .doesNotContain("mobile-app");
  }
}
