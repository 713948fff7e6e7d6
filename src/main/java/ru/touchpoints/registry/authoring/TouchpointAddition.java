package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Process;

/** Adds a touchpoint to the file of its process, п. 3.5–3.9. */
public final class TouchpointAddition {

  /**
   * What is added.
   *
   * @param folder of the list
   * @param process whose touchpoint it is
   * @param given what is known of it beforehand
   */
  public record Options(Path folder, String process, TouchpointDraft given, LocalDate today) {}

  /**
   * What was done.
   *
   * @param file that was written; empty when the person went back before the first question
   */
  public record Result(Optional<Path> file) {}

  private final TouchpointAuthor author;
  private final Approval approval;

  public TouchpointAddition(TouchpointAuthor author, Approval approval) {
    this.author = author;
    this.approval = approval;
  }

  /**
   * Writes the file with one more touchpoint.
   *
   * @throws Refusal when the process has no file that can be added to, or the person has changed
   *     their mind
   */
  public Result run(Options options) throws IOException {
    ProcessPlace place = ProcessPlace.of(options.folder(), options.process());
    Process process = place.active();
    EditedFile file = place.edited(options.today());
    FileEntry entry = place.existing();
    Set<String> taken =
        entry.touchpoints().stream()
            .map(touchpoint -> touchpoint.value().id())
            .collect(Collectors.toSet());
    String stated =
        entry
            .record()
            .flatMap(record -> record.value().reviewed())
            .map(LocalDate::toString)
            .orElse("");
    return new Result(
        add(
            new TouchpointPlace(file, process, taken, Optional.of(stated), Optional.empty()),
            options.given()));
  }

  /** Whoever goes back from the last question is asked again, with the answers given. */
  Optional<Path> add(TouchpointPlace place, TouchpointDraft given) throws IOException {
    DraftChecks checks = new DraftChecks(place);
    Optional<TouchpointDraft> draft = author.touchpoint(place, given);
    while (draft.isPresent()) {
      FileChange change = checks.change(draft.get());
      if (approval.agrees(change)) {
        return Optional.of(change.write());
      }
      draft = author.touchpoint(place, draft.get());
    }
    return Optional.empty();
  }
}
