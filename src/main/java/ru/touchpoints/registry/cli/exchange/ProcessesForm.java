package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.fill.template.BlankTable;
import ru.touchpoints.registry.exchange.fill.template.TemplateWriter;
import ru.touchpoints.registry.exchange.processes.RegistryTemplate;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;

/** The template of a process registry, with the processes of the snapshot or without. */
final class ProcessesForm {

  private static final Path USUAL = Path.of("processes.xlsx");

  private final RootCommand root;

  ProcessesForm(RootCommand root) {
    this.root = root;
  }

  void write(Optional<Path> output, boolean empty) throws IOException {
    Registry registry = CheckedList.load(root.folder(Optional.empty()));
    Passport passport =
        registry
            .passport()
            .map(Entry::value)
            .orElseThrow(() -> new Refusal("import.passport", registry.passportDocument().path()));
    List<Process> processes = empty ? List.of() : registry.processes().processes();
    BlankTable template = new RegistryTemplate(passport).of(processes);
    Path shown = output.orElse(USUAL);
    Path file = Files.isDirectory(root.resolve(shown)) ? shown.resolve(USUAL) : shown;
    root.save(file, out -> new TemplateWriter().write(template, out));
    root.written(file);
  }
}
