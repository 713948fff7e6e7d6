package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.ProcessComparison;
import ru.touchpoints.registry.change.ProcessDifference;
import ru.touchpoints.registry.change.ProcessDifference.Reason;
import ru.touchpoints.registry.change.ProcessNames;
import ru.touchpoints.registry.change.SnapshotUpdate;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.edit.process.SnapshotPatch;
import ru.touchpoints.registry.edit.process.SnapshotPatch.Patched;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.RegistryFolder;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;

/** Puts a newer process registry in place of the snapshot beside the list, п. 3.1. */
public final class ProcessImport {

  /** More than one in so many absent is no revision of the registry. */
  private static final int MOST_ABSENT = 10;

  private static final String MEANWHILE = "import.snapshot";

  private final Preview<Proposal> preview;

  /**
   * @param preview hears what would change before anything is written
   */
  public ProcessImport(Preview<Proposal> preview) {
    this.preview = preview;
  }

  /**
   * What is asked for.
   *
   * @param folder where the list lies
   * @param today the day of the checks
   * @param day from which on the newer registry is in force
   * @param excludeAbsent whether processes that it does not name are excluded, however many
   */
  public record Options(
      Path folder,
      LocalDate today,
      NewerFile file,
      LocalDate day,
      boolean write,
      boolean excludeAbsent) {}

  /**
   * What the newer registry would change.
   *
   * @param kept whether processes that it does not name stay until somebody asks for more
   * @param changes whether the snapshot changes
   */
  public record Proposal(
      NewerProcesses newer,
      ProcessDifference difference,
      ProcessNames names,
      boolean kept,
      boolean changes) {

    /** How many processes the newer registry does not name. */
    public long absent() {
      return difference.excluded().stream()
          .filter(excluded -> excluded.reason() == Reason.ABSENT)
          .count();
    }

    /** How many files of touchpoints are left without a process. */
    public long orphaned() {
      return difference.orphaned().stream()
          .filter(file -> !kept || file.reason() == Reason.EXCLUDED)
          .count();
    }
  }

  /**
   * What came of it.
   *
   * @param written the files that were changed
   */
  public record Result(Proposal proposal, List<String> written) {

    public Result {
      written = List.copyOf(written);
    }

    /** Whether the snapshot says now what the newer registry says. */
    public boolean complete() {
      return !proposal.kept() && (!proposal.changes() || !written.isEmpty());
    }
  }

  /**
   * Compares the newer registry with the snapshot, and writes it when that is asked for.
   *
   * @throws Refusal when the snapshot cannot be changed, or somebody else has changed it meanwhile
   * @throws UnreadableProcesses when one of the two has errors
   */
  public Result run(Options options) throws IOException {
    CheckedList list = CheckedList.read(options.folder(), options.today());
    Registry registry = list.registry();
    NewerProcesses newer = options.file().read(registry, options.day());
    ProcessDifference difference = new ProcessComparison(registry).with(newer.processes());
    ProcessList snapshot = registry.processes();
    boolean kept = !options.excludeAbsent() && doubtful(snapshot, difference, newer);
    SnapshotUpdate update =
        SnapshotUpdate.of(
            snapshot.processes(),
            newer.processes(),
            kept ? Optional.empty() : Optional.of(options.day()));
    // Written or not, what could not be written is told before the plan raises hopes.
    List<Patched> files = patched(snapshot, update, newer, options.day());
    Proposal proposal =
        new Proposal(newer, difference, new ProcessNames(registry), kept, !files.isEmpty());
    preview.show(proposal);
    if (!options.write() || files.isEmpty()) {
      return new Result(proposal, List.of());
    }
    write(list.folder(), registry.root(), files);
    return new Result(proposal, files.stream().map(one -> one.before().path()).toList());
  }

  /** All of the files or none: a process may have moved from one to another. */
  private static void write(Path folder, String root, List<Patched> files) throws IOException {
    List<FileReplacement> replacements = new ArrayList<>();
    for (Patched one : files) {
      String logical = one.before().path();
      SavedFile file = new SavedFile(RegistryFolder.inside(folder, logical));
      replacements.add(
          file.replacement(one.before(), one.text().orElseThrow())
              .orElseThrow(() -> new Refusal(MEANWHILE, logical)));
    }
    Optional<Path> saved = new JointWriting(folder).write(replacements);
    if (saved.isPresent()) {
      throw new Refusal(MEANWHILE, root + "/" + folder.relativize(saved.get()));
    }
  }

  /** Part of a registry may have been sent, or a row not understood. */
  private static boolean doubtful(
      ProcessList snapshot, ProcessDifference difference, NewerProcesses newer) {
    long absent =
        difference.excluded().stream()
            .filter(excluded -> excluded.reason() == Reason.ABSENT)
            .count();
    long active = snapshot.processes().stream().filter(Process::active).count();
    return absent > 0 && (newer.doubtful() || absent * MOST_ABSENT > active);
  }

  /** The snapshot as it would be, with a comment at everything that had to be made up. */
  private static List<Patched> patched(
      ProcessList snapshot, SnapshotUpdate update, NewerProcesses newer, LocalDate day) {
    Map<String, List<String>> comments = new HashMap<>();
    newer.assumed().stream()
        .collect(Collectors.groupingBy(Assumed::process))
        .forEach((process, assumed) -> comments.put(process, List.of(comment(assumed))));
    List<Patched> files =
        SnapshotPatch.of(snapshot, update.changed(), update.added(), comments, day);
    for (Patched file : files) {
      if (file.text().isEmpty()) {
        throw new Refusal("import.patch", file.before().path());
      }
    }
    return files;
  }

  private static String comment(List<Assumed> assumed) {
    return "Проверьте, в реестре процессов не указано: "
        + assumed.stream().map(Assumed::field).collect(Collectors.joining(", "));
  }
}
