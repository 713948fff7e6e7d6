package ru.touchpoints.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static ru.touchpoints.registry.exchange.IntakeTest.LIST;
import static ru.touchpoints.registry.exchange.IntakeTest.PLAIN;
import static ru.touchpoints.registry.exchange.IntakeTest.ROOM;
import static ru.touchpoints.registry.exchange.IntakeTest.WEB;
import static ru.touchpoints.registry.exchange.IntakeTest.edits;
import static ru.touchpoints.registry.exchange.IntakeTest.header;
import static ru.touchpoints.registry.exchange.IntakeTest.plan;
import static ru.touchpoints.registry.exchange.IntakeTest.table;
import static ru.touchpoints.registry.exchange.IntakeTest.told;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.exchange.ListEditor.Edited;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.workbook.cell.Spot;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What a plan does to the files, and which cell of the table stands behind each change. */
final class PlannedEditsTest {

  private static final String TICKED =
      "Код процесса|Код точки|Функция (сервис)|Точка взаимодействия|Вид точки взаимодействия|"
          + "Адрес|Получение информации|Получение консультации|Дата проверки сведений\n";

  @TempDir private Path folder = Path.of("");

  private static String after(Edited edited) {
    assertThat(edited.patch().obstacle()).isEmpty();
    return edited.patch().after().text();
  }

  @Test
  void filesAreChangedWhereTheTableDiffers() throws WorkbookFault {
    String rows =
        header("Востребованность|История|Дата проверки|Исключить")
            + WEB.formatted("мало востребована|нет|01.11.2026|")
            + ROOM.formatted("мало востребована|нет||×")
            + "appeals-written||востребована|да|||Зал|a.example\n";
    Plan plan = plan(rows, LIST, LIST, PLAIN);
    List<Edited> edited = new ListEditor(LIST).apply(plan.edits());
    assertThat(edited).hasSize(1);
    assertThat(edited.get(0).existed()).isTrue();
    assertThat(after(edited.get(0)))
        .isEqualTo(
            """
            process: appeals-written
            department: reception
            reviewed: 2026-11-01
            touchpoints:
              - id: web
                title: Интернет-приёмная
                type: website
                address: https://min.example/reception
                needs: [submission, progress, result]
                specifics: [Требуется подтверждённая учётная запись]
                demand: low
              - id: zal
                title: Зал
                address: a.example
                demand: regular
                history: true
            """);
  }

  @Test
  void everyEditHasTheCellThatAskedForIt() throws WorkbookFault {
    String rows =
        header("Востребованность|История|Дата проверки|Исключить")
            + WEB.formatted("мало востребована|нет|01.11.2026|")
            + ROOM.formatted("мало востребована|нет||×")
            + "appeals-written||востребована|да|||Зал|a.example\n";
    Plan plan = plan(rows, LIST, LIST, PLAIN);
    List<String> places =
        plan.edits().stream()
            .map(edit -> plan.difference(edit).spot())
            .map(spot -> spot.row() + ":" + spot.column())
            .toList();
    assertThat(edits(plan))
        .containsExactly(
            "appeals-written/ reviewed=2026-11-01",
            "appeals-written/web demand=low",
            "appeals-written/web history=",
            "-appeals-written/room",
            "+appeals-written id=zal title=Зал address=a.example demand=regular history=true");
    assertThat(places).containsExactly("2:5", "2:3", "2:4", "3:7", "4:7");
    assertThat(plan.columns("history")).containsExactly(4);
    assertThat(plan.header("history")).isEqualTo("История");
    assertThat(plan.ticked()).isFalse();
    Spot here = plan.differences().get(0).spot();
    assertThat(plan.elsewhere(here)).isFalse();
    assertThat(plan.elsewhere(new Spot("r.csv", Optional.of("Лист"), 1, 1))).isTrue();
  }

  private static Finding finding(String code, String point, String field, Object... arguments) {
    return Finding.of(
            code,
            Severity.ERROR,
            new Location("a.yaml", Span.START, ""),
            Message.of(code + ".a", arguments))
        .about(
            new Finding.Subject(
                Optional.of("appeals-written"),
                Optional.of(point).filter(id -> !id.isEmpty()),
                field,
                ""));
  }

  private static String place(Plan plan, Finding finding) {
    return plan.cell(finding).map(spot -> spot.row() + ":" + spot.column()).orElse("");
  }

  @Test
  void aFindingStandsAtTheCellThatWasTyped() throws WorkbookFault {
    String rows =
        header("Востребованность|История|Дата проверки")
            + WEB.formatted("востребована|да|15.10.2026")
            + ROOM.formatted("мало востребована|да|15.10.2026")
            + "appeals-written||востребована|да||Зал|a.example\n";
    Plan plan = plan(rows, LIST, LIST, PLAIN);
    assertThat(place(plan, finding("TP301", "room", "touchpoints/history"))).isEqualTo("3:4");
    assertThat(place(plan, finding("TP301", "room", "touchpoints/demand"))).isEqualTo("3:4");
    assertThat(place(plan, finding("TP301", "web", "touchpoints/demand"))).isEqualTo("2:3");
    assertThat(place(plan, finding("TP301", "web", "touchpoints/type"))).isEqualTo("2:6");
    assertThat(place(plan, finding("TP301", "zal", "touchpoints/demand"))).isEqualTo("4:3");
    assertThat(place(plan, finding("TP301", "zal", "touchpoints/needs"))).isEqualTo("4:6");
    assertThat(place(plan, finding("TP301", "", "reviewed"))).isEqualTo("3:4");
    assertThat(place(plan, finding("TP301", "", "department"))).isEqualTo("3:4");
    assertThat(place(plan, finding("TP301", "none", "touchpoints/needs/0"))).isEqualTo("3:4");
    assertThat(place(plan, finding("TP372", "web", "touchpoints", "a", "b", "zal")))
        .isEqualTo("4:6");
    assertThat(place(plan, finding("TP372", "web", "touchpoints", "a", "b"))).isEqualTo("2:6");
    assertThat(place(plan, finding("TP301", "web", "touchpoints", "a", "b", "zal")))
        .isEqualTo("2:6");
    Plan untouched = plan(header("Дата проверки") + WEB.formatted("15.10.2026"), LIST, LIST, PLAIN);
    assertThat(place(untouched, finding("TP301", "", "reviewed"))).isEqualTo("2:3");
    assertThat(place(untouched, finding("TP301", "", "department"))).isEqualTo("2:4");
    Finding other = finding("TP301", "portal", "touchpoints/type");
    assertThat(
            plan.cell(
                other.about(
                    new Finding.Subject(Optional.of("leave"), Optional.empty(), "reviewed", ""))))
        .isEmpty();
  }

  @Test
  void theFirstTouchpointsOfAProcessMakeItsFile() throws IOException {
    Path list = Fixture.base(folder);
    Files.delete(list.resolve("internal/leave.yaml"));
    Registry now = Drawn.list(list);
    Plan plan = plan(header("История") + "leave||да|Зал|a.example\n", now, now, PLAIN);
    assertThat(edits(plan))
        .containsExactly(
            "leave/ department=personnel",
            "leave/ reviewed=2026-11-01",
            "+leave id=zal title=Зал address=a.example demand=regular history=true");
    assertThat(told(plan)).contains("SUPPOSED leave/ reviewed:  > 01.11.2026 at 2:4");
    List<Edited> edited = new ListEditor(now).apply(plan.edits());
    assertThat(edited.get(0).existed()).isFalse();
    assertThat(edited.get(0).patch().after().path()).isEqualTo("registry/internal/leave.yaml");
    assertThat(after(edited.get(0)))
        .contains("process: leave\n", "department: personnel\n", "reviewed: 2026-11-01\n")
        .contains("  - id: zal\n    title: Зал\n");
    assertThat(plan.difference(plan.edits().get(0)).kind()).isEqualTo(Difference.Kind.ADDED);
  }

  @Test
  void whatTheProcessRegistryDecidesIsIgnored() throws WorkbookFault {
    Plan plan = plan(header("Функция (сервис)") + WEB.formatted("Иное"), LIST, LIST, PLAIN);
    assertThat(plan.changes()).isFalse();
    assertThat(told(plan))
        .contains(
            "IGNORED appeals-written/web Функция (сервис): Рассмотрение письменных обращений"
                + " граждан > Иное at 2:3");
    Plan silent = plan(header("Функция (сервис)") + WEB.formatted(""), LIST, LIST, PLAIN);
    assertThat(silent.differences())
        .extracting(Difference::kind)
        .containsOnly(Difference.Kind.MISSING);
  }

  private static Plan ticked(String information, String consultation) throws WorkbookFault {
    return plan(
        TICKED
            + "appeals-written|room|Рассмотрение письменных обращений граждан|Окно приёма"
            + " обращений|Личный приём в местах приёма клиентов|191000, Санкт-Петербург,"
            + " Образцовая пл., д. 1|"
            + information
            + "|"
            + consultation
            + "|15.10.2026\n",
        LIST,
        LIST,
        PLAIN);
  }

  @Test
  void needsThatAreTickedStandInTheOrderOfTheOrder() throws WorkbookFault {
    assertThat(edits(ticked("×", "×")))
        .containsExactly("appeals-written/room needs=[information, consultation, submission]");
    assertThat(edits(ticked("", ""))).containsExactly("appeals-written/room needs=[submission]");
    assertThat(edits(ticked("×", ""))).isEmpty();
    assertThat(ticked("×", "").ticked()).isTrue();
    WorkbookFault fault = catchThrowableOfType(WorkbookFault.class, () -> ticked("иногда", ""));
    assertThat(fault.messages())
        .extracting(Wording.ofFindings("ru")::text)
        .containsExactly(
            "r.csv, ячейка G2: «иногда» не подходит: поставьте × или оставьте ячейку пустой.");
  }

  @Test
  void rowsTakenOverBeforeAreKnownAgainEachOnce() throws WorkbookFault {
    String same = WEB.replace("|web|", "||").formatted("да");
    assertThat(edits(plan(header("История") + same, LIST, LIST, PLAIN))).isEmpty();
    Plan twice = plan(header("История") + same + same, LIST, LIST, PLAIN);
    assertThat(edits(twice))
        .singleElement()
        .asString()
        .startsWith("+appeals-written id=internet-priyomnaya title=Интернет-приёмная");
    Plan named = plan(header("История") + same + WEB.formatted("да"), LIST, LIST, PLAIN);
    assertThat(edits(named)).hasSize(1);
  }

  @Test
  void aTitleOrAnAddressThatIsKnownIsToldFromTheOther() throws WorkbookFault {
    String joined = "Код процесса|Код точки|Точка взаимодействия\nappeals-written|room|%s\n";
    String place = "191000, Санкт-Петербург, Образцовая пл., д. 1";
    assertThat(edits(plan(joined.formatted("Окно приёма обращений\\n" + place), LIST, LIST, PLAIN)))
        .isEmpty();
    assertThat(edits(plan(joined.formatted("Окно\\nв холле\\n" + place), LIST, LIST, PLAIN)))
        .containsExactly("appeals-written/room title=Окно в холле");
    assertThat(
            edits(
                plan(
                    joined.formatted("Окно приёма обращений\\nвторой этаж,\\nкаб. 5"),
                    LIST,
                    LIST,
                    PLAIN)))
        .containsExactly("appeals-written/room address=второй этаж, каб. 5");
    assertThat(edits(plan(joined.formatted("Зал\\nул. Мира, 1"), LIST, LIST, PLAIN)))
        .containsExactlyInAnyOrder(
            "appeals-written/room title=Зал", "appeals-written/room address=ул. Мира, 1");
    assertThat(edits(plan(joined.formatted("Окно приёма обращений"), LIST, LIST, PLAIN)))
        .containsExactly("appeals-written/room address=");
    assertThat(table(joined.formatted("a"), LIST).filled()).isFalse();
  }
}
