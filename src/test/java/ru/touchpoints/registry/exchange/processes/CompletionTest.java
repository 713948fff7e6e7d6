package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** What a process registry leaves unsaid is taken from the list, else from its like. */
final class CompletionTest {

  private static final LocalDate GONE = LocalDate.of(2026, 1, 1);
  private static final String HEADER = "Наименование|Вид|Направление\n";

  private static Process process(String id, String title, String direction, String department) {
    return new Process(
        id,
        title,
        ProcessKind.FUNCTION,
        Scope.INTER,
        direction,
        department,
        List.of(ClientKind.EXTERNAL, ClientKind.INTERNAL),
        true,
        List.of("work"),
        List.of("fns"),
        Optional.empty());
  }

  private static Process gone(Process process) {
    return new Process(
        process.id(),
        process.title(),
        process.kind(),
        process.scope(),
        process.direction(),
        process.department(),
        process.clients(),
        process.proactive(),
        process.lifeSituations(),
        process.partners(),
        Optional.of(GONE));
  }

  private static ProcessReading read(String rows, Process... listed) throws WorkbookFault {
    return new ProcessSheet(Drawn.passport(Drawn.base()), List.of(listed), GONE)
        .read(Drawn.sheet(rows));
  }

  private static Process only(String rows, Process... listed) throws WorkbookFault {
    assertThat(read(rows, listed).processes()).hasSize(1);
    return read(rows, listed).processes().get(0);
  }

  @Test
  void aKnownProcessKeepsWhatTheSheetHasNoColumnFor() throws WorkbookFault {
    Process gifts = process("g-1", "Учёт наград", "internal", "reception");
    Process read = only(HEADER + "Учёт наград|услуга|appeals\n", gifts);
    assertThat(read)
        .isEqualTo(
            new Process(
                "g-1",
                "Учёт наград",
                ProcessKind.SERVICE,
                Scope.INTER,
                "appeals",
                "reception",
                gifts.clients(),
                true,
                List.of("work"),
                List.of("fns"),
                Optional.empty()));
    assertThat(read(HEADER + "Учёт наград|услуга|appeals\n", gifts).assumed()).isEmpty();
  }

  @Test
  void whatTheSheetSaysGoesBeforeWhatTheListHas() throws WorkbookFault {
    Process read =
        only(
            "Код|Наименование|Вид|Характер|Направление|Подразделение|Клиент|Исключён|Проактивно\n"
                + "g-1|Выдача книг|сервис|внутриведомственный|internal|personnel|внутренний|"
                + "15.10.2026|нет\n",
            process("g-1", "Учёт наград", "internal", "reception"));
    assertThat(read.title()).isEqualTo("Выдача книг");
    assertThat(read.scope()).isEqualTo(Scope.INTRA);
    assertThat(read.department()).isEqualTo("personnel");
    assertThat(read.clients()).containsExactly(ClientKind.INTERNAL);
    assertThat(read.excluded()).contains(LocalDate.of(2026, 10, 15));
    assertThat(read.proactive()).isFalse();
    assertThat(read.lifeSituations()).containsExactly("work");
  }

  @Test
  void clientsStandInTheirOrder() throws WorkbookFault {
    String rows = HEADER.replace("\n", "|Клиент\n") + "Учёт|услуга|appeals|внутренний и внешний\n";
    assertThat(only(rows).clients()).containsExactly(ClientKind.EXTERNAL, ClientKind.INTERNAL);
  }

  @Test
  void whatNobodySaysOfANewProcessIsAssumed() throws WorkbookFault {
    ProcessReading read = read(HEADER + "Учёт наград|функция|internal\n");
    Process made = read.processes().get(0);
    assertThat(made.id()).isEqualTo("uchyot-nagrad");
    assertThat(made.scope()).isEqualTo(Scope.INTRA);
    assertThat(made.department()).isEqualTo("reception");
    assertThat(made.clients()).containsExactly(ClientKind.INTERNAL);
    assertThat(made.proactive()).isFalse();
    assertThat(made.lifeSituations()).isEmpty();
    assertThat(made.partners()).isEmpty();
    assertThat(made.excluded()).isEmpty();
    assertThat(read.assumed())
        .containsExactly(
            new Assumed(made.id(), "scope", "intra"),
            new Assumed(made.id(), "department", "reception"),
            new Assumed(made.id(), "clients", "internal"));
  }

  @ParameterizedTest
  @CsvSource({"b, b, a, b", "a, b, b, b", "b, a, a, a", "b, a, z, a", "z, b, b, b"})
  void theLikeliestDepartmentHasMostOfTheDirection(
      String first, String second, String third, String likeliest) throws WorkbookFault {
    String rows = HEADER + "Учёт наград|функция|internal\n";
    assertThat(
            only(
                    rows,
                    process("1", "Ремонт зданий", "internal", first),
                    process("2", "Охрана труда", "internal", second),
                    process("3", "Закупка бумаги", "internal", third),
                    process("4", "Приём писем", "appeals", "z"),
                    process("5", "Разбор жалоб", "appeals", "z"))
                .department())
        .isEqualTo(likeliest);
  }

  @Test
  void anIdThatIsTakenIsNotGivenAgain() throws WorkbookFault {
    String rows = "Код|" + HEADER + "%s|Учёт наград|функция|internal\n|Учёт  наград|функция|%s\n";
    assertThat(read(rows.formatted("uchyot-nagrad", "appeals")).processes())
        .extracting(Process::id)
        .containsExactly("uchyot-nagrad", "uchyot-nagrad-2");
    String later =
        "Код|"
            + HEADER
            + "|Учёт наград|функция|internal\nuchyot-nagrad|Учёт книг|функция|appeals\n";
    assertThat(read(later).processes())
        .extracting(Process::id)
        .containsExactly("uchyot-nagrad-2", "uchyot-nagrad");
    assertThat(read(rows.formatted("", "appeals")).processes())
        .extracting(Process::id)
        .containsExactly("uchyot-nagrad", "uchyot-nagrad-2");
    assertThat(
            read(
                    HEADER + "Учёт наград|функция|internal\n",
                    process("uchyot-nagrad", "Ремонт зданий", "appeals", "reception"))
                .processes())
        .extracting(Process::id)
        .containsExactly("uchyot-nagrad-2");
  }

  @Test
  void aProcessInForceIsMeantBeforeOneThatIsExcluded() throws WorkbookFault {
    Process old = gone(process("g-1", "Учёт наград", "internal", "reception"));
    Process active = process("g-2", "Учёт наград", "internal", "reception");
    String row = "Учёт наград|функция|internal\n";
    String rows = HEADER + row;
    assertThat(only(rows, old, active).id()).isEqualTo("g-2");
    assertThat(only(rows, old).id()).isEqualTo("g-1");
    assertThat(only(rows, old).excluded()).contains(GONE);
    assertThat(only(HEADER.replace("\n", "|Исключён\n") + row, old).excluded()).isEmpty();
  }

  @Test
  void aProcessThatIsNamedByItsCodeIsNoOtherRowsProcess() throws WorkbookFault {
    Process gifts = process("g-1", "Учёт наград", "internal", "reception");
    String rows =
        "Код|" + HEADER + "g-1|Выдача книг|функция|internal\n|Учёт наград|функция|internal\n";
    assertThat(read(rows, gifts).processes())
        .extracting(Process::id)
        .containsExactly("g-1", "uchyot-nagrad");
  }
}
