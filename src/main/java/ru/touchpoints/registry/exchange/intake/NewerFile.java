package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.exchange.fill.template.TemplateWriter;
import ru.touchpoints.registry.exchange.processes.ProcessReading;
import ru.touchpoints.registry.exchange.processes.ProcessSheet;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.source.FileFault;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.workbook.Workbook;
import ru.touchpoints.registry.workbook.cell.Sheet;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * The file of a newer process registry: a workbook, a table as text, or YAML.
 *
 * @param name as the person named it
 * @param sheet of the workbook; the first visible one without it
 */
public record NewerFile(Path path, String name, Optional<String> sheet) {

  public NewerFile {
    name = name.replace('\\', '/');
  }

  /** The snapshot beside the list. */
  static NewerProcesses snapshot(Registry registry) {
    ProcessList snapshot = registry.processes();
    UnreadableProcesses.refuse(snapshot, registry.findings());
    String name = registry.root() + "/" + snapshot.name();
    return new NewerProcesses(name, snapshot.processes());
  }

  /**
   * What the file says.
   *
   * @param day the day of exclusion where it only says that a process is excluded
   * @throws WorkbookFault when it cannot be read as a process registry
   */
  NewerProcesses read(Registry registry, LocalDate day) throws IOException {
    // A newer registry is understood with the help of the one before.
    UnreadableProcesses.refuse(registry.processes(), registry.findings());
    FileFault.requirePlain(path, name);
    return SourceFile.isYaml(name) ? ofYaml() : ofWorkbook(registry, day);
  }

  private NewerProcesses ofYaml() throws IOException {
    if (sheet.isPresent()) {
      throw WorkbookFault.of(name, "sheetless");
    }
    List<Finding> findings = new Findings();
    ProcessList newer = new RegistryLoader().loadProcesses(FolderTree.file(path, name), findings);
    UnreadableProcesses.refuse(newer, findings);
    return new NewerProcesses(name, newer.processes());
  }

  private NewerProcesses ofWorkbook(Registry registry, LocalDate day) throws IOException {
    Passport passport =
        registry
            .passport()
            .map(Entry::value)
            .orElseThrow(() -> new Refusal("processes.passport", name));
    try (Workbook workbook = Workbook.open(path, name)) {
      Sheet table = sheet.isEmpty() ? workbook.firstSheet() : workbook.sheet(sheet.get());
      ProcessReading reading =
          new ProcessSheet(passport, registry.processes().processes(), day).read(table);
      List<Message> unread = new ArrayList<>(reading.unread());
      List<String> others = new ArrayList<>(workbook.visibleSheets());
      table.name().ifPresent(others::remove);
      others.remove(new TemplateWriter().guide());
      if (sheet.isEmpty() && !others.isEmpty()) {
        String names = others.stream().collect(Collectors.joining("», «", "«", "»"));
        unread.add(table.say("workbook.other-sheets", names));
      }
      return new NewerProcesses(
          name, reading.processes(), reading.assumed(), unread, reading.doubtful());
    }
  }
}
