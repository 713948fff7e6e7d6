package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.NewerTable.HEADERS;
import static ru.touchpoints.registry.exchange.processes.NewerTable.LEAVE;
import static ru.touchpoints.registry.exchange.processes.NewerTable.WRITTEN;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.ProcessWorkbook;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A newer process registry in place of the snapshot. */
final class ImportProcessesTest {

  @TempDir private Path temporary = Path.of("");

  private NewerTable newer = new NewerTable(Path.of(""), Path.of(""));
  private Path processes = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    newer = NewerTable.in(temporary);
    processes = newer.snapshot();
  }

  private Run csv(String text, String... options) throws IOException {
    return newer.imported(text, options);
  }

  private JsonNode plan(String file) {
    Run run = Run.in(temporary, "import", "processes", file, "--format", "json");
    assertThat(run.status()).as(run.err()).isLessThan(2);
    return new JsonMapper().readTree(run.out());
  }

  /** Every difference in one line, sorted. */
  private static List<String> differences(JsonNode plan) {
    List<String> all = new ArrayList<>();
    for (String kind : List.of("included", "excluded", "retitled", "renumbered", "changed")) {
      for (JsonNode item : plan.path(kind)) {
        String title = item.path("title").asString(item.path("from").asString(""));
        all.add(
            item.has("field")
                ? kind + " " + item.path("field").asString()
                : kind + " " + title + item.path("to").asString(""));
      }
    }
    Collections.sort(all);
    return all;
  }

  @Test
  void aRegistryOfTwoHundredProcessesIsImportedAndThenDiffersInNothing() throws IOException {
    ProcessWorkbook.write(temporary.resolve("Реестр.xlsx"), ProcessWorkbook.items());
    Run plan = Run.in(temporary, "import", "processes", "Реестр.xlsx");
    assertThat(plan.status()).isEqualTo(1);
    assertThat(plan.err()).contains("--write").doesNotContain("Проверьте");
    assertThat(plan.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Files.readString(processes))
        .isEqualTo(Files.readString(Fixture.resource("fixtures/base/registry/processes.yaml")));
    Run written =
        Run.in(temporary, "import", "processes", "Реестр.xlsx", "--write", "--exclude-absent");
    assertThat(written.status()).as(written.err()).isZero();
    assertThat(plan("Реестр.xlsx").path("included")).isEmpty();
    assertThat(differences(plan("Реестр.xlsx"))).isEmpty();
    Run again = Run.in(temporary, "import", "processes", "Реестр.xlsx", "--write");
    assertThat(again.status()).isZero();
    assertThat(again.err())
        .isEqualTo(
            """
            Реестр.xlsx, лист «Процессы»: пропущены строки: 1 — выше заголовков; 5 — номера
            колонок; 211 («Исполнитель: отдел учёта») — под таблицей.
            """);
    assertThat(again.out()).contains("Расхождений нет.");
    Run validated = Run.in(temporary, "validate", "--select", "TP0,TP1,TP2");
    assertThat(validated.status()).as(validated.out()).isZero();
    assertThat(Files.readString(processes))
        .contains(
            "id: rassmotrenie-obrashhenij-po-voprosam-blagoustrojstva", "excluded: 2026-11-01");
  }

  @Test
  void codesThatYamlWouldReadAsSomethingElseAreQuoted() throws IOException {
    String codes =
        HEADERS + WRITTEN.replace("appeals-written", "null") + LEAVE.replace("leave", "12");
    Run run = csv(codes, "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(processes)).contains("- id: \"12\"\n", "- id: \"null\"\n");
    assertThat(Run.in(temporary, "diff", "--stubs").err()).contains("registry/internal/12.yaml");
    assertThat(Files.readString(processes.resolveSibling("internal/12.yaml")))
        .contains("process: \"12\"\n");
  }

  @Test
  void aDirectionStatedOnceIsFaultedOnce() throws IOException {
    Run run =
        csv(
            HEADERS
                + LEAVE.replace("internal;", "погода;")
                + "passes;Оформление пропусков;сервис;внутриведомственный;;personnel;внутренний\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsOnlyOnce("погода");
  }

  @Test
  void aSnapshotKeepsItsByteOrderMark() throws IOException {
    Files.writeString(processes, "\uFEFF" + Files.readString(processes));
    assertThat(csv(HEADERS + WRITTEN, "--write", "--exclude-absent").status()).isZero();
    assertThat(Files.readString(processes)).startsWith("\uFEFF").contains("excluded:");
  }

  @Test
  void fifteenEditsOfAShuffledRegistryAreFifteenDifferences() throws IOException {
    List<ProcessWorkbook.Item> items = ProcessWorkbook.items();
    Path book = ProcessWorkbook.write(temporary.resolve("r.xlsx"), items);
    Run first = Run.in(temporary, "import", "processes", "r.xlsx", "--write", "--exclude-absent");
    assertThat(first.status()).as(first.err()).isZero();
    List<ProcessWorkbook.Item> edited =
        new ArrayList<>(items.stream().map(ProcessWorkbook.Item::copy).toList());
    List<String> expected = edit(edited);
    Collections.shuffle(edited, new Random(15));
    edited.sort(Comparator.comparing(item -> item.direction));
    ProcessWorkbook.write(book, edited);
    assertThat(differences(plan("r.xlsx"))).hasSize(15).isEqualTo(expected);
    Run diff = Run.in(temporary, "diff", "--processes", "r.xlsx", "--format", "json");
    assertThat(differences(new JsonMapper().readTree(diff.out()))).isEqualTo(expected);
    String before = Files.readString(processes);
    assertThat(Run.in(temporary, "import", "processes", "r.xlsx", "--write").status()).isZero();
    assertThat(differences(plan("r.xlsx"))).isEmpty();
    List<String> kept = before.lines().filter(line -> line.contains(" id: ")).toList();
    assertThat(Files.readString(processes).lines().filter(kept::contains)).isEqualTo(kept);
  }

  /** Makes the edits that the list tells. */
  private static List<String> edit(List<ProcessWorkbook.Item> items) {
    List<String> expected = new ArrayList<>();
    for (int i : List.of(3, 57, 120, 199)) {
      String before = items.get(i).title;
      items.get(i).title = i % 2 == 0 ? before + " ведомства" : "Срочное " + before;
      expected.add("retitled " + before + items.get(i).title);
    }
    items.get(10).kind = "сервис".equals(items.get(10).kind) ? "функция" : "сервис";
    expected.add("changed " + "kind");
    items.get(20).scope =
        "межведомственный".equals(items.get(20).scope) ? "внутриведомственный" : "межведомственный";
    expected.add("changed " + "scope");
    items.get(30).clients = "внешний, внутренний";
    expected.add("changed " + "clients");
    items.get(150).department = ProcessWorkbook.DEPARTMENTS.get(0);
    expected.add("changed " + "department");
    items.get(44).direction = ProcessWorkbook.INTERNAL;
    expected.add("changed " + "direction");
    items.get(70).excluded = LocalDate.of(2026, 10, 20);
    expected.add("excluded " + items.get(70).title);
    for (String title : List.of("Выпуск памяток о подсобных хозяйствах", "Учёт наград")) {
      items.add(
          new ProcessWorkbook.Item(
              title,
              "функция",
              "внутриведомственный",
              ProcessWorkbook.APPEALS,
              ProcessWorkbook.DEPARTMENTS.get(0)));
      expected.add("included " + title);
    }
    for (int i : List.of(180, 90, 60)) {
      expected.add("excluded " + items.remove(i).title);
    }
    Collections.sort(expected);
    return expected;
  }

  @Test
  void whatStaysKeepsItsPlaceAndItsComments() throws IOException {
    Files.writeString(
        processes,
        Files.readString(processes)
            .replace("    title: Рас", "    # как в реестре\n    title: Рас")
            .replace("clients: [external]", "clients: [external] # граждане")
            .replace("2026-10-01", "2026-10-01 # выписка"));
    Run run =
        csv(
            HEADERS
                + WRITTEN.replace("внешний", "внешний, внутренний")
                + "passes;Оформление пропусков;функция;межведомственный;internal;personnel;оба\n"
                    .replace("оба", "внутренний")
                + LEAVE.replace("Предоставление отпусков", "Предоставление отпусков: порядок"),
            "--write",
            "--date",
            "2026-10-30");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(processes))
        .isEqualTo(
            """
            version: 1
            source:
              title: Реестр процессов Министерства примеров
              date: 2026-10-30 # выписка
            processes:
              - id: appeals-written
                # как в реестре
                title: Рассмотрение письменных обращений граждан
                kind: service
                scope: intra
                direction: appeals
                department: reception
                clients: [external, internal] # граждане
              - id: leave
                title: "Предоставление отпусков: порядок"
                kind: service
                scope: intra
                direction: internal
                department: personnel
                clients: [internal]
              - id: passes
                title: Оформление пропусков
                kind: function
                scope: inter
                direction: internal
                department: personnel
                clients: [internal]
            """);
  }

  @Test
  void processesInOneLineEachAreChangedAsWell() throws IOException {
    Files.copy(
        Fixture.resource("fixtures/older-processes.yaml"),
        processes,
        StandardCopyOption.REPLACE_EXISTING);
    Files.copy(Fixture.resource("fixtures/newer-processes.yaml"), temporary.resolve("newer.yaml"));
    Run run = Run.in(temporary, "import", "processes", "newer.yaml", "--write", "--exclude-absent");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("passes.yaml", "entry-passes.yaml");
    assertThat(Files.readString(processes))
        .contains("excluded: 2026-10-20}", "excluded: 2026-11-01}", "{id: entry-passes,");
    assertThat(differences(plan("newer.yaml"))).isEmpty();
  }

  @Test
  void aReturningProcessLosesItsExclusion() throws IOException {
    Files.writeString(
        processes,
        Files.readString(processes)
            .replace("direction: internal\n", "direction: internal\n    excluded: 2026-01-01\n"));
    Run run = csv(HEADERS.replace("\n", ";Исключён\n") + WRITTEN + LEAVE, "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("Включены в реестр процессов (1)");
    assertThat(Files.readString(processes))
        .isEqualTo(
            Files.readString(Fixture.resource("fixtures/base/registry/processes.yaml"))
                .replace("2026-10-01", "2026-11-01"));
  }

  @Test
  void columnsThatAreLackingChangeNothing() throws IOException {
    Run run =
        csv(
            """
            Наименование;Вид;Направление
            Рассмотрение письменных  обращений граждан;сервис;appeals
            Предоставление отпусков;услуга;internal
            """);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
  }

  @Test
  void whatNobodySaysOfANewProcessIsAssumedAndMarked() throws IOException {
    String table =
        """
        Наименование;Вид;Направление
        Рассмотрение письменных обращений граждан;сервис;appeals
        Предоставление отпусков;услуга;internal
        Учёт наград;функция;internal
        """;
    Run run = csv(table, "--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("uchyot-nagrad: в книге не указано: подразделение; принято");
    assertThat(Files.readString(processes))
        .endsWith(
            """
              # Проверьте, в реестре процессов не указано: scope, department, clients
              - id: uchyot-nagrad
                title: Учёт наград
                kind: function
                scope: intra
                direction: internal
                department: personnel
                clients: [internal]
            """);
    assertThat(csv(table).status()).isZero();
  }

  @Test
  void allErrorsAreToldAtOnceWithTheirCells() throws IOException {
    String before = Files.readString(processes);
    Run run =
        csv(
            HEADERS
                + WRITTEN.replace(";сервис", ";работа").replace("Отдел обращений", "Отдел пропаж")
                + LEAVE.replace("internal", "космос").replace("внутренний", "третий")
                + "x;Учёт;;где-то;appeals;reception;\n"
                + LEAVE.replace("leave", "x"),
            "--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    for (String place : List.of("C2", "F2", "E3", "G3", "C4", "D4")) {
      assertThat(run.err()).contains("r.csv, ячейка " + place + ":");
    }
    assertThat(run.err()).contains("«работа»", "«Отдел пропаж»", "«космос»", "«третий»");
    assertThat(Files.readString(processes)).isEqualTo(before);
  }

  @Test
  void aMissingColumnIsOneErrorWithTheHeadersSeen() throws IOException {
    Run run = csv("Название дела;Вид\nУчёт наград;функция\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("«Наименование процесса», «Направление»", "«Название дела», «Вид»");
    Path passport = processes.resolveSibling("registry.yaml");
    Files.writeString(
        passport,
        Files.readString(passport)
            + "workbooks:\n  processes:\n    title: [название   ДЕЛА]\n    direction: [Куда]\n");
    assertThat(csv("Название дела;Вид;Куда\nУчёт наград;функция;appeals\n").status()).isEqualTo(1);
    assertThat(Run.in(temporary, "validate", "--select", "TP1").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251"})
  void tablesOfGroupsWrittenOnceCarryDown(String charset) throws IOException {
    String table =
        HEADERS
            + "appeals-written;Рассмотрение письменных обращений граждан;сервис;;"
            + "Рассмотрение обращений и запросов;Отдел обращений;\n"
            + ";;;;;;\n"
            + "new;Учёт «жалоб»;–//–;внутриведомственный;;;внешний\n"
            + LEAVE;
    Files.write(temporary.resolve("t.csv"), table.getBytes(Charset.forName(charset)));
    JsonNode plan = plan("t.csv");
    assertThat(differences(plan)).containsExactly("included Учёт «жалоб»");
    assertThat(plan.path("included").get(0).path("direction").asString()).isEqualTo("appeals");
  }

  @ParameterizedTest
  @CsvSource({
    "01.09.2026, 2026-09-01",
    "1.9.2026 г., 2026-09-01",
    "2026-09-01, 2026-09-01",
    "с 01.09.2026, 2026-09-01",
    "да, 2026-11-01",
    "31.02.2026, ",
    "скоро, "
  })
  void datesOfExclusion(String written, String date) throws IOException {
    Run run =
        csv(
            HEADERS.replace("\n", ";Дата исключения\n")
                + WRITTEN
                + LEAVE.replace("\n", ";" + written + "\n"),
            "--write");
    if (date == null) {
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains("ячейка H3", "«" + written + "»");
    } else {
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(Files.readString(processes)).contains("excluded: " + date);
    }
  }

  @Test
  void refusesWhatItCannotReadAndSaysWhatTheSheetIsCalled() throws IOException {
    ProcessWorkbook.write(temporary.resolve("r.xlsx"), ProcessWorkbook.items());
    Run sheet = Run.in(temporary, "import", "processes", "r.xlsx", "--sheet", "Итоги");
    assertThat(sheet.status()).isEqualTo(2);
    assertThat(sheet.err()).contains("«Итоги»", "«Процессы»");
    Run hidden = Run.in(temporary, "import", "processes", "r.xlsx", "--sheet", "Справочники");
    assertThat(hidden.status()).isEqualTo(2);
    assertThat(hidden.err()).contains("лист «Справочники»", "«Вид»");
    assertThat(Run.in(temporary, "import", "processes", "no.xlsx").status()).isEqualTo(2);
    assertThat(Run.in(temporary, "import", "processes", ".").status()).isEqualTo(2);
    assertThat(Run.in(temporary, "import").status()).isEqualTo(2);
  }
}
