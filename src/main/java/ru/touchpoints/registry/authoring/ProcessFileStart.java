package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.authoring.ProcessAuthor.Beginning;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.skeleton.ProcessFile;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.Process;

/** Begins the file of a process that stands in the process registry. */
public final class ProcessFileStart {

  /**
   * What is begun.
   *
   * @param folder of the list
   * @param department that supplies the data; empty for the one that answers for the process
   * @param reviewed when its head confirmed them; empty when nobody has said so
   */
  public record Options(
      Path folder,
      String process,
      Optional<String> department,
      Optional<LocalDate> reviewed,
      LocalDate today) {}

  /**
   * What was done.
   *
   * @param file that was written; empty when the person went back from the first question
   */
  public record Result(Optional<Path> file) {}

  private final ProcessAuthor author;
  private final Approval approval;

  public ProcessFileStart(ProcessAuthor author, Approval approval) {
    this.author = author;
    this.approval = approval;
  }

  /**
   * Writes the new file.
   *
   * @throws Refusal when the process is unknown or has its file already, or the person has changed
   *     their mind
   */
  public Result run(Options options) throws IOException {
    ProcessPlace place = ProcessPlace.of(options.folder(), options.process());
    Process process = place.active();
    String logical = place.registry().place(process);
    Path path = free(place, logical);
    ProcessFile begun =
        new ProcessFile(
            place.id(),
            options.department().orElse(process.department()),
            options.reviewed().orElse(options.today()),
            options.reviewed().isPresent(),
            place.registry().order());
    EditedFile file =
        new EditedFile(
            place.registry(), place.id(), path, logical, false, begun.empty(), options.today());
    TouchpointPlace empty =
        new TouchpointPlace(file, process, Set.of(), Optional.empty(), Optional.empty());
    String skeleton = begun.skeleton(process.title());
    Optional<Path> written = Optional.empty();
    Beginning beginning = author.beginning(process);
    while (!beginning.left() && written.isEmpty()) {
      Optional<TouchpointAuthor> first = beginning.first();
      written =
          first.isPresent()
              ? new TouchpointAddition(first.get(), approval).add(empty, TouchpointDraft.EMPTY)
              : agreed(new FileChange(file, skeleton, skeleton));
      beginning = written.isEmpty() ? author.beginning(process) : beginning;
    }
    return new Result(written);
  }

  private Optional<Path> agreed(FileChange change) throws IOException {
    return approval.agrees(change) ? Optional.of(change.write()) : Optional.empty();
  }

  private static Path free(ProcessPlace place, String logical) throws IOException {
    Path path = place.path(logical);
    place
        .file()
        .ifPresent(
            entry -> {
              throw new Refusal("process.described", entry.path(), place.id());
            });
    if (Files.exists(path)) {
      throw new Refusal("file.exists", logical);
    }
    return path;
  }
}
