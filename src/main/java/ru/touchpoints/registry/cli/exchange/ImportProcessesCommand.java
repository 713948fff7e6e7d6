package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.change.ProcessComparison;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Reason;
import ru.touchpoints.registry.change.ProcessDifference.Renumbered;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.change.SnapshotUpdate;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.NewerProcesses;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.edit.process.ProcessPatch;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.difference.JsonDifference;
import ru.touchpoints.registry.render.difference.TextDifference;
import ru.touchpoints.registry.writing.TextLayout;

/** {@code registry import processes}: a newer process registry in place of the snapshot, п. 3.1. */
@Command(name = "processes")
public final class ImportProcessesCommand implements Callable<Integer> {

  /** The formats that the plan is printed in. */
  enum Format {
    TEXT("text"),
    JSON("json");

    private final String id;

    Format(String id) {
      this.id = id;
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** More than one in so many absent is no revision of the registry. */
  private static final int MOST_ABSENT = 10;

  /** New processes of which each gets a line of its own. */
  private static final int FEW = 5;

  private final RootCommand root;

  @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
  private Path file = Path.of("");

  @Option(names = "--sheet", paramLabel = "NAME")
  private @Nullable String sheet;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--write")
  private boolean write;

  @Option(names = "--exclude-absent")
  private boolean excludeAbsent;

  @Option(names = "--format", paramLabel = "FORMAT")
  private Format format = Format.TEXT;

  public ImportProcessesCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    CheckedList list = CheckedList.read(root.folder(Optional.empty()), root.today());
    LocalDate day = date == null ? root.today() : date;
    NewerProcesses newer = NewerProcesses.read(root, list, file, Optional.ofNullable(sheet), day);
    ProcessDifference difference = new ProcessComparison(list.registry()).with(newer.processes());
    ProcessList snapshot = list.registry().processes();
    boolean kept = !excludeAbsent && absentToKeep(snapshot, difference, newer);
    SnapshotUpdate update =
        SnapshotUpdate.of(
            snapshot.processes(), newer.processes(), kept ? Optional.empty() : Optional.of(day));
    // Written or not, what could not be written is told before the plan raises hopes.
    Optional<String> text =
        update.isEmpty() ? Optional.empty() : patched(snapshot, update, newer, day);
    show(list, difference, newer);
    if (kept) {
      say(newer.doubtful() ? "import.absent-doubtful" : "import.absent", absent(difference));
    }
    if (write && text.isPresent()) {
      SavedFile file = new SavedFile(list.folder().resolve(RegistryLoader.PROCESSES));
      if (!file.replace(snapshot.document(), text.get())) {
        throw new Refusal("import.snapshot", snapshot.document().path());
      }
      tell(list, difference, kept);
    } else if (text.isPresent()) {
      say("import.plan-only");
    }
    boolean done = !kept && (update.isEmpty() || write);
    return (done ? ExitCode.FINE : ExitCode.FINDINGS).status();
  }

  private static long absent(ProcessDifference difference) {
    return difference.excluded().stream()
        .filter(excluded -> excluded.reason() == Reason.ABSENT)
        .count();
  }

  /**
   * Whether processes that the newer registry does not name stay until somebody asks for more: part
   * of a registry may have been sent, or a row not understood.
   */
  private static boolean absentToKeep(
      ProcessList snapshot, ProcessDifference difference, NewerProcesses newer) {
    long absent = absent(difference);
    long active = snapshot.processes().stream().filter(Process::active).count();
    return absent > 0 && (newer.doubtful() || absent * MOST_ABSENT > active);
  }

  private static Optional<String> patched(
      ProcessList snapshot, SnapshotUpdate update, NewerProcesses newer, LocalDate day) {
    Map<String, List<String>> comments = new HashMap<>();
    newer.assumed().stream()
        .collect(Collectors.groupingBy(Assumed::process))
        .forEach(
            (process, assumed) ->
                comments.put(
                    process,
                    List.of(
                        "Проверьте, в реестре процессов не указано: "
                            + assumed.stream()
                                .map(Assumed::field)
                                .collect(Collectors.joining(", ")))));
    return Optional.of(
        ProcessPatch.of(snapshot, update.changed(), update.added(), comments, day)
            .orElseThrow(() -> new Refusal("import.patch", snapshot.document().path())));
  }

  private void show(CheckedList list, ProcessDifference difference, NewerProcesses newer) {
    ProcessDifference planned = difference.ofProcesses();
    if (format == Format.JSON) {
      root.terminal().data(new JsonDifference().render(difference, newer.name()));
    } else if (!planned.isEmpty() || !root.quiet()) {
      root.terminal()
          .data(
              new TextDifference(
                      root.findingWords(),
                      root.paint(),
                      new ProcessNames(list.registry()),
                      "diff.planned")
                  .render(planned, newer.name()));
    }
    newer.tellUnread(root);
    tellAssumed(newer.assumed(), new ProcessNames(list.registry()));
  }

  private void tellAssumed(List<Assumed> all, ProcessNames names) {
    Wording words = root.findingWords();
    long processes = all.stream().map(Assumed::process).distinct().count();
    if (processes > FEW) {
      String fields =
          all.stream()
              .map(Assumed::field)
              .distinct()
              .map(field -> words.get("diff.field." + field))
              .collect(Collectors.joining(", "));
      say("import.assumed-many", processes, fields);
      return;
    }
    for (Assumed assumed : all) {
      String value =
          assumed.field().equals("department")
              ? names.department(assumed.value())
              : Arrays.stream(assumed.value().split(", ", -1))
                  .map(word -> words.get("diff.value." + word))
                  .collect(Collectors.joining(", "));
      say("import.assumed", assumed.process(), words.get("diff.field." + assumed.field()), value);
    }
  }

  /** What was done, and what is to be done by hand now. */
  private void tell(CheckedList list, ProcessDifference difference, boolean kept) {
    say("import.written", list.registry().processes().document().path());
    for (Renumbered renumbered : difference.renumbered()) {
      say("import.rename", renumbered.from(), renumbered.to());
    }
    if (!difference.uncovered().isEmpty()) {
      say("import.uncovered", difference.uncovered().size());
    }
    long orphaned =
        difference.orphaned().stream()
            .filter(file -> !kept || file.reason() == Reason.EXCLUDED)
            .count();
    if (orphaned > 0) {
      say("import.orphaned", orphaned);
    }
  }

  private void say(String key, Object... arguments) {
    if (!root.quiet()) {
      root.terminal().message(TextLayout.wrap("", root.wording().get(key, arguments)));
    }
  }
}
