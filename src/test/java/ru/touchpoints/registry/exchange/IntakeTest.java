package ru.touchpoints.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.edit.YamlValue;
import ru.touchpoints.registry.exchange.points.TableReader;
import ru.touchpoints.registry.exchange.points.TouchpointTable;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What a table would change in the list, and what is left to people. */
final class IntakeTest {

  static final Registry LIST = Drawn.base();

  static final String ROOM =
      "appeals-written|room|%s|Окно приёма обращений|191000, Санкт-Петербург, Образцовая пл., д."
          + " 1\n";

  static final String WEB =
      "appeals-written|web|%s|Интернет-приёмная|https://min.example/reception\n";

  @TempDir private Path folder = Path.of("");

  static final Intake.Options PLAIN = options(false, Optional.empty());

  static Intake.Options options(boolean remove, Optional<String> department) {
    return new Intake.Options(LocalDate.of(2026, 11, 1), remove, department, Selection.ALL);
  }

  static TouchpointTable table(String rows, Registry list) throws WorkbookFault {
    return new TableReader(list, Drawn.passport(list)).read(Drawn.table(rows));
  }

  static Plan plan(String rows, Registry now, Registry then, Intake.Options options)
      throws WorkbookFault {
    return new Intake(now, Drawn.passport(now), then, options).plan(table(rows, now), List.of());
  }

  static List<String> told(Plan plan) {
    return plan.differences().stream()
        .map(
            one ->
                "%s %s/%s %s: %s > %s at %d:%d"
                    .formatted(
                        one.kind(),
                        one.process(),
                        one.touchpoint().orElse(""),
                        one.header(),
                        one.before().replace("\n", "\\n"),
                        one.after().replace("\n", "\\n"),
                        one.spot().row(),
                        one.spot().column()))
        .toList();
  }

  private static String shown(YamlValue value) {
    if (value instanceof YamlValue.Items list) {
      return list.items().stream().map(IntakeTest::shown).toList().toString();
    }
    if (value instanceof YamlValue.Fields fields) {
      List<String> shown = new ArrayList<>();
      fields.values().forEach((name, one) -> shown.add(name + "=" + shown(one)));
      return String.join(" ", shown);
    }
    return value instanceof YamlValue.Text text ? text.text() : ((YamlValue.Word) value).spelling();
  }

  static List<String> edits(Plan plan) {
    return plan.edits().stream()
        .map(
            edit ->
                edit instanceof ListEdit.Field field
                    ? field.process()
                        + "/"
                        + field.point()
                        + " "
                        + field.name()
                        + "="
                        + field.value().map(IntakeTest::shown).orElse("")
                    : edit instanceof ListEdit.Addition added
                        ? "+" + added.process() + " " + shown(added.touchpoint())
                        : "-" + edit.process() + "/" + edit.point())
        .toList();
  }

  static String header(String column) {
    return "Код процесса|Код точки|" + column + "|Точка взаимодействия|Адрес\n";
  }

  private static String refused(String rows) {
    WorkbookFault fault =
        catchThrowableOfType(WorkbookFault.class, () -> plan(rows, LIST, LIST, PLAIN));
    assertThat(fault).isNotNull();
    return String.join(
        "\n", fault.messages().stream().map(Wording.ofFindings("ru")::text).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Вид точки;Официальные сайты (порталы);room type=website",
        "Вид точки;website;room type=website",
        "Вид точки;;room type=",
        "Канал;цифровая точка;room channel=digital",
        "Канал;офлайн-точка;",
        "Канал;;",
        "Клиенты;внешний;",
        "Клиенты;внутренний;room clients=[internal]",
        "Клиенты;внешний, внутренний;room clients=[external, internal]",
        "Клиенты;нет;",
        "Потребности;Получение консультации;room needs=[consultation]",
        "Потребности;Получение консультации\\nПолучение информации;"
            + "room needs=[information, consultation]",
        "Потребности;;room needs=",
        "Другие потребности;Запись к врачу;room otherNeeds=[Запись к врачу]",
        "Особенности;По записи\\nПаспорт;room specifics=[По записи, Паспорт]",
        "Особенности;нет;",
        "Особенности;;room specifics=",
        "Востребованность;востребована;room demand=regular",
        "Востребованность;мало востребована;",
        "История;да;room history=true",
        "История;нет;",
        "Дата проверки;01.11.2026;reviewed=2026-11-01",
        "Дата проверки;15.10.2026;",
        "Подразделение;Отдел  кадров;department=personnel",
        "Подразделение;personnel;department=personnel",
        "Подразделение;Отдел обращений;"
      })
  void aCellChangesItsField(String column, String cell, String edit) throws WorkbookFault {
    String text = cell == null ? "" : cell;
    Plan plan = plan(header(column) + ROOM.formatted(text), LIST, LIST, PLAIN);
    assertThat(edits(plan))
        .isEqualTo(
            edit == null
                ? List.of()
                : List.of("appeals-written/" + (isOfFile(edit) ? " " : "") + edit));
    assertThat(plan.changes()).isEqualTo(edit != null);
    List<String> changed = told(plan).stream().filter(one -> one.startsWith("CHANGED")).toList();
    assertThat(changed).hasSize(edit == null ? 0 : 1);
    assertThat(changed).allMatch(one -> one.contains("/room " + column + ": ") || isOfFile(edit));
    assertThat(changed).allMatch(one -> one.endsWith("at 2:3"));
  }

  private static boolean isOfFile(String edit) {
    return edit.startsWith("reviewed") || edit.startsWith("department");
  }

  @Test
  void wordsThatAreNoneOfTheOrdersNeedsAreOtherOnes() throws WorkbookFault {
    String cell = "Получение информации\\nЗапись к врачу\\nПолучение консультации";
    Plan plan = plan(header("Потребности") + ROOM.formatted(cell), LIST, LIST, PLAIN);
    assertThat(edits(plan))
        .containsExactly(
            "appeals-written/room needs=[information, consultation]",
            "appeals-written/room otherNeeds=[Запись к врачу]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Вид точки;Сайт;«Сайт» не подходит. Можно: «Официальные сайты (порталы)», «Моб",
        "Вид точки;Официальный сайт (портал);Возможно, имелось в виду «Официальные сайты (портал",
        "Канал;рядом;«рядом» не подходит. Можно: «цифровая точка», «офлайн-точка».",
        "Клиенты;третий;«третий» не подходит. Можно: «внешний», «внутренний».",
        "Востребованность;неясно;«неясно» не подходит. Можно: «востребована», «мало",
        "История;иногда;«иногда» не подходит: напишите «да» или «нет».",
        "Дата проверки;скоро;«скоро» — не дата. Напишите день, месяц и год: 15.10.2026.",
        "Подразделение;Отдел пропаж;подразделения «Отдел пропаж» нет в паспорте",
        "Исключить;может быть;«может быть» не подходит: поставьте × или оставьте"
      })
  void aCellThatIsNotUnderstoodIsRefused(String column, String cell, String told) {
    assertThat(refused(header(column) + ROOM.formatted(cell)))
        .startsWith("r.csv, ячейка C2: ")
        .contains(told)
        .doesNotContain("\n");
  }

  @Test
  void aMarkTakesATouchpointOutAndIsNoNewOne() throws WorkbookFault {
    Plan gone = plan(header("Исключить") + ROOM.formatted("×"), LIST, LIST, PLAIN);
    assertThat(edits(gone)).containsExactly("-appeals-written/room");
    assertThat(told(gone)).contains("REMOVED appeals-written/room :  >  at 2:4");
    Plan skipped = plan(header("Исключить") + "leave||×|Зал|б\n", LIST, LIST, PLAIN);
    assertThat(edits(skipped)).isEmpty();
    assertThat(told(skipped)).contains("SKIPPED leave/ :  >  at 2:4");
  }

  @Test
  void aRowOfNoTouchpointIsANewOne() throws WorkbookFault {
    String rows = header("Вид точки") + "leave|%s|Официальные сайты (порталы)|%s|a.example\n";
    String made = "+leave id=%s title=%s type=website address=a.example demand=regular";
    Plan plan = plan(rows.formatted("", "Зал"), LIST, LIST, PLAIN);
    assertThat(edits(plan)).containsExactly(made.formatted("zal", "Зал"));
    assertThat(told(plan))
        .contains(
            "ADDED leave/zal :  > Зал at 2:4",
            "SUPPOSED leave/zal Востребованность:  > востребована at 2:4");
    assertThat(edits(plan(rows.formatted("n-1", "Зал"), LIST, LIST, PLAIN)))
        .containsExactly(made.formatted("n-1", "Зал"));
    assertThat(
            edits(
                plan(
                    rows.formatted("", "Портал")
                        + rows.substring(rows.indexOf("leave")).formatted("", "Портал"),
                    LIST,
                    LIST,
                    PLAIN)))
        .containsExactly(
            made.formatted("portal-2", "Портал"), made.formatted("portal-3", "Портал"));
    assertThat(refused(rows.formatted("Зал 1", "Зал")))
        .startsWith("r.csv, ячейка B2: код точки «Зал 1» не подходит");
    String again = rows.formatted("", "Личный кабинет служащего");
    assertThat(
            edits(
                plan(
                    again.replace("a.ex", "https://staff.min.ex").replace("ple\n", "ple/leave\n"),
                    LIST,
                    LIST,
                    PLAIN)))
        .isEmpty();
  }

  @Test
  void whatTheTableLacksIsTakenOutOnRequest() throws WorkbookFault {
    String rows =
        header("История")
            + WEB.formatted("да")
            + "leave|portal|да|Личный кабинет служащего|https://staff.min.example/leave\n";
    Plan kept = plan(rows, LIST, LIST, PLAIN);
    assertThat(edits(kept)).isEmpty();
    assertThat(kept.tells()).isTrue();
    assertThat(told(kept))
        .containsExactly(
            "MISSING leave/hotline :  >  at 1:1", "MISSING appeals-written/room :  >  at 1:1");
    assertThat(edits(plan(rows, LIST, LIST, options(true, Optional.empty()))))
        .containsExactly("-leave/hotline", "-appeals-written/room");
    assertThat(edits(plan(rows, LIST, LIST, options(true, Optional.of("reception")))))
        .containsExactly("-appeals-written/room");
    assertThat(edits(plan(rows, LIST, LIST, options(true, Optional.of("personnel")))))
        .containsExactly("-leave/hotline");
    String plain =
        "Процесс|Точка\nПредоставление отпусков|Телефон отдела кадров\\n+7 (812) 000-00-00 доб."
            + " 12-34\n";
    Plan foreign = plan(plain, LIST, LIST, options(true, Optional.empty()));
    assertThat(foreign.changes()).isFalse();
    assertThat(foreign.notices())
        .extracting(Wording.ofFindings("ru")::text)
        .anyMatch(text -> text.contains("--remove здесь ничего не исключает"));
  }

  @Test
  void aRowOfAnotherDepartmentMayStandThereUntouched() throws WorkbookFault {
    Intake.Options mine = options(false, Optional.of("personnel"));
    assertThat(edits(plan(header("История") + WEB.formatted("да"), LIST, LIST, mine))).isEmpty();
    WorkbookFault fault =
        catchThrowableOfType(
            WorkbookFault.class,
            () -> plan(header("История") + WEB.formatted("нет"), LIST, LIST, mine));
    assertThat(fault.messages())
        .extracting(Wording.ofFindings("ru")::text)
        .singleElement()
        .asString()
        .contains("граждан» — у подразделения «Отдел обращений»", "«Отдел кадров»");
  }

  /** The list of the fixture with another text in the file of the appeals. */
  private Registry changed(String from, String to) throws IOException {
    Path list = Fixture.base(Files.createTempDirectory(folder, "list"));
    Fixture.replace(list.resolve("appeals/appeals-written.yaml"), from, to);
    return Drawn.list(list);
  }

  @ParameterizedTest
  @CsvSource({
    "учёт обращений не ведётся или невозможен, CONFLICT",
    "мало востребована, ",
    "востребована, "
  })
  void whatBothHaveChangedIsLeftToPeople(String cell, String kind) throws IOException {
    Registry now = changed("demand: low", "demand: regular");
    Plan plan = plan(header("Востребованность") + ROOM.formatted(cell), now, LIST, PLAIN);
    assertThat(plan.changes()).isFalse();
    assertThat(plan.hasConflicts()).isEqualTo(kind != null);
    if (kind != null) {
      assertThat(told(plan))
          .contains(
              "CONFLICT appeals-written/room Востребованность: востребована > " + cell + " at 2:3");
    }
  }

  @Test
  void whatWasChangedSinceIsNotTakenOut() throws IOException {
    Registry now = changed("demand: low", "demand: regular");
    String column = header("Востребованность");
    Plan marked =
        plan(
            header("Востребованность|Исключить") + ROOM.formatted("мало востребована|×"),
            now,
            LIST,
            PLAIN);
    assertThat(marked.changes()).isFalse();
    assertThat(told(marked)).contains("CONFLICT appeals-written/room :  >  at 2:5");
    Plan missing =
        plan(column + WEB.formatted("востребована"), now, LIST, options(true, Optional.empty()));
    assertThat(edits(missing)).containsExactly("-leave/portal", "-leave/hotline");
    assertThat(told(missing)).contains("CONFLICT appeals-written/room :  >  at 1:1");
  }

  @Test
  void aTouchpointThatWentMeanwhileIsAConflictOnlyWhereItsRowWasChanged() throws IOException {
    Registry now = changed("- id: room", "- id: hall");
    String rows = header("Востребованность") + ROOM;
    assertThat(plan(rows.formatted("мало востребована"), now, LIST, PLAIN).hasConflicts())
        .isFalse();
    Plan plan = plan(rows.formatted("востребована"), now, LIST, PLAIN);
    assertThat(plan.changes()).isFalse();
    assertThat(told(plan))
        .contains("CONFLICT appeals-written/room :  > Окно приёма обращений at 2:4");
  }

  @Test
  void aFileThatIsReadInPartIsNotCompared() throws IOException {
    Registry broken = changed("demand: low", "demand: [low");
    WorkbookFault fault =
        catchThrowableOfType(
            WorkbookFault.class,
            () ->
                plan(
                    header("История") + WEB.formatted("да") + ROOM.formatted("нет"),
                    broken,
                    broken,
                    PLAIN));
    assertThat(fault.messages())
        .extracting(Wording.ofFindings("ru")::text)
        .filteredOn(text -> text.contains("прочитан не полностью"))
        .singleElement()
        .asString()
        .contains("ячейка D2: файл", "appeals-written.yaml");
  }

  @Test
  void rowsOfOneProcessSayOneDay() throws WorkbookFault {
    String rows = header("Дата проверки") + ROOM.formatted("01.11.2026");
    assertThat(edits(plan(rows + WEB.formatted(""), LIST, LIST, PLAIN)))
        .containsExactly("appeals-written/ reviewed=2026-11-01");
    assertThat(edits(plan(rows + WEB.formatted("15.10.2026"), LIST, LIST, PLAIN)))
        .containsExactly("appeals-written/ reviewed=2026-11-01");
    assertThat(refused(rows + WEB.formatted("02.11.2026")))
        .startsWith("r.csv, ячейка C3: здесь «02.11.2026», а в строке выше «01.11.2026»")
        .contains("у функции (сервиса) «Рассмотрение письменных обращений граждан»");
  }

  @Test
  void sheetsOfOneBookAreJoined() throws WorkbookFault {
    TouchpointTable first = table(header("История") + WEB.formatted("да"), LIST);
    Intake intake = new Intake(LIST, Drawn.passport(LIST), LIST, PLAIN);
    String other = header("История");
    Plan changed = intake.plan(first, List.of(table(other + WEB.formatted("нет"), LIST)));
    assertThat(edits(changed)).containsExactly("appeals-written/web history=");
    assertThat(changed.hasConflicts()).isFalse();
    TouchpointTable edited =
        table(header("История") + WEB.replace("приёмная", "почта").formatted("да"), LIST);
    Plan both =
        intake.plan(
            edited, List.of(table(other + WEB.replace("приёмная", "связь").formatted("да"), LIST)));
    assertThat(both.changes()).isFalse();
    assertThat(told(both))
        .contains(
            "SHEETS appeals-written/web Точка взаимодействия: Интернет-связь > Интернет-почта"
                + " at 2:4");
    Plan deleted =
        intake.plan(
            first, List.of(table(other + WEB.formatted("да") + ROOM.formatted("нет"), LIST)));
    assertThat(deleted.differences())
        .extracting(Difference::kind)
        .containsOnly(Difference.Kind.MISSING);
    Plan touched =
        intake.plan(
            first, List.of(table(other + WEB.formatted("да") + ROOM.formatted("да"), LIST)));
    assertThat(touched.hasConflicts()).isTrue();
    assertThat(touched.changes()).isFalse();
    Plan fresh =
        intake.plan(first, List.of(table(other + WEB.formatted("да") + "leave||да|Зал|б\n", LIST)));
    assertThat(edits(fresh))
        .containsExactly("+leave id=zal title=Зал address=б demand=regular history=true");
  }

  @Test
  void theStateThatPrintedATableIsTheNearest() throws IOException {
    Registry other = changed("demand: low", "demand: regular");
    String rows = header("Востребованность") + WEB.formatted("востребована") + ROOM;
    TouchpointTable table = table(rows.formatted("мало востребована"), LIST);
    StateLikeness likeness = new StateLikeness(table, Drawn.passport(LIST));
    assertThat(likeness.distance(LIST)).isZero();
    assertThat(likeness.distance(other)).isEqualTo(1);
    TouchpointTable half = table(header("Востребованность") + WEB.formatted("востребована"), LIST);
    assertThat(new StateLikeness(half, Drawn.passport(LIST)).distance(LIST)).isEqualTo(5);
    Registry without = changed("- id: room", "- id: hall");
    assertThat(likeness.distance(without)).isEqualTo(10);
  }
}
