package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.exchange.processes.ProcessReading;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.exchange.processes.ProcessSheet;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.schema.Nearest;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.report.TextReport;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;
import ru.touchpoints.registry.writing.TextLayout;

/**
 * A process registry to hold the list against.
 *
 * @param name as the person named it
 * @param assumed what had to be made up of new processes
 * @param unread what of it was not read
 * @param doubtful whether something of that may have been about processes
 */
public record NewerProcesses(
    String name,
    List<Process> processes,
    List<Assumed> assumed,
    List<Message> unread,
    boolean doubtful) {

  public NewerProcesses {
    processes = List.copyOf(processes);
    assumed = List.copyOf(assumed);
    unread = List.copyOf(unread);
  }

  private NewerProcesses(String name, List<Process> processes) {
    this(name, processes, List.of(), List.of(), false);
  }

  /** Says what of it was not read: no row and no column is left out in silence. */
  public void tellUnread(RootCommand root) {
    if (!root.quiet()) {
      for (Message message : unread) {
        String text = Printable.of(root.findingWords().text(message));
        root.terminal().message(TextLayout.wrap("", text));
      }
    }
  }

  /** The snapshot beside the list. */
  public static NewerProcesses snapshot(RootCommand root, CheckedList list) {
    ProcessList snapshot = list.registry().processes();
    requireReadable(root, list, snapshot, list.registry().findings());
    return new NewerProcesses(snapshot.document().path(), snapshot.processes());
  }

  /**
   * A newer one: a workbook, a table as text, or YAML.
   *
   * @param sheet of the workbook; the first visible one without it
   * @param day the day of exclusion where it only says that a process is excluded
   * @throws WorkbookFault when it cannot be read as a process registry
   */
  public static NewerProcesses read(
      RootCommand root, CheckedList list, Path typed, Optional<String> sheet, LocalDate day)
      throws IOException {
    snapshot(root, list);
    Path file = root.resolve(typed);
    String name = typed.toString().replace('\\', '/');
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Files.isRegularFile(file)) {
      throw WorkbookFault.of(name, "not-workbook");
    }
    return SourceFile.isYaml(name)
        ? ofYaml(root, list, FolderTree.file(file, name), sheet)
        : ofWorkbook(list, file, name, sheet, day);
  }

  private static NewerProcesses ofYaml(
      RootCommand root, CheckedList list, SourceFile file, Optional<String> sheet)
      throws IOException {
    if (sheet.isPresent()) {
      throw WorkbookFault.of(file.path(), "sheetless");
    }
    List<Finding> findings = new ArrayList<>();
    ProcessList newer = new RegistryLoader().loadProcesses(file, findings);
    requireReadable(root, list, newer, findings);
    return new NewerProcesses(file.path(), newer.processes());
  }

  private static NewerProcesses ofWorkbook(
      CheckedList list, Path file, String name, Optional<String> sheet, LocalDate day)
      throws IOException {
    Passport passport =
        list.registry()
            .passport()
            .map(Entry::value)
            .orElseThrow(() -> new Refusal("processes.passport", name));
    try (Workbook workbook = Workbook.open(file, name)) {
      Sheet table = sheet.isEmpty() ? workbook.firstSheet() : workbook.sheet(sheet.get());
      ProcessReading reading =
          new ProcessSheet(passport, list.registry().processes().processes(), day, Nearest::of)
              .read(table);
      List<Message> unread = new ArrayList<>(reading.unread());
      List<String> others = new ArrayList<>(workbook.visibleSheets());
      table.name().ifPresent(others::remove);
      if (sheet.isEmpty() && !others.isEmpty()) {
        String names = others.stream().collect(Collectors.joining("», «", "«", "»"));
        unread.add(table.say("workbook.other-sheets", names));
      }
      return new NewerProcesses(
          name, reading.processes(), reading.assumed(), unread, reading.doubtful());
    }
  }

  /** A comparison with half a process registry would call the other half excluded. */
  private static void requireReadable(
      RootCommand root, CheckedList list, ProcessList processes, List<Finding> findings) {
    var document = processes.document();
    Report report =
        new Report(findings)
            .only(
                finding ->
                    finding.severity() == Severity.ERROR
                        && finding.location().file().equals(document.path()));
    if (!report.findings().isEmpty()) {
      root.terminal()
          .message(
              new TextReport(
                      root.findingWords(),
                      list.catalogue(),
                      (file, number) -> document.line(number),
                      root.paint())
                  .findings(report)
                  .stripTrailing());
      throw new Refusal("processes.unreadable", document.path());
    }
  }
}
