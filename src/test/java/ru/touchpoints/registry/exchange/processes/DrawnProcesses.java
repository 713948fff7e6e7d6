package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Process registries drawn as text, read for the list of the fixture. */
final class DrawnProcesses {

  static final Registry LIST = Drawn.base();

  private DrawnProcesses() {}

  static ProcessReading read(Sheet sheet) throws WorkbookFault {
    return new ProcessSheet(
            Drawn.passport(LIST), LIST.processes().processes(), LocalDate.of(2026, 11, 1))
        .read(sheet);
  }

  /** Why the sheet is not read, a sentence on each line. */
  static String refused(Sheet sheet) {
    WorkbookFault fault = catchThrowableOfType(WorkbookFault.class, () -> read(sheet));
    assertThat(fault).isNotNull();
    return String.join(
        "\n", fault.messages().stream().map(Wording.ofFindings("ru")::text).toList());
  }

  /** What is said of rows and columns that gave no process. */
  static String unread(Sheet sheet) throws WorkbookFault {
    return String.join(
        " ", read(sheet).unread().stream().map(Wording.ofFindings("ru")::text).toList());
  }

  /** A process that the list does not have. */
  static Process process(String id) {
    return new Process(
        id,
        "Учёт наград",
        ProcessKind.FUNCTION,
        Scope.INTER,
        "none",
        "personnel",
        List.of(ClientKind.EXTERNAL, ClientKind.INTERNAL),
        true,
        List.of(),
        List.of(),
        Optional.of(LocalDate.of(2026, 1, 1)));
  }
}
