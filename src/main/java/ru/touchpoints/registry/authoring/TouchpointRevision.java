package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.skeleton.RevisedTouchpoint;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.model.TouchpointFile;

/** Changes a touchpoint that stands in the list, п. 5.1.2 and 5.1.3. */
public final class TouchpointRevision {

  /**
   * What is changed.
   *
   * @param folder of the list
   */
  public record Options(Path folder, PointName point, LocalDate today) {}

  /**
   * What was done.
   *
   * @param file that was written; empty when everything is to stay as it is
   * @param left whether the person went back before the first question
   */
  public record Result(Optional<Path> file, boolean left) {}

  private final TouchpointAuthor author;
  private final Approval approval;

  /**
   * @param author is offered the touchpoint as it stands
   */
  public TouchpointRevision(TouchpointAuthor author, Approval approval) {
    this.author = author;
    this.approval = approval;
  }

  /**
   * Writes the file with the touchpoint as its author wants it.
   *
   * @throws Refusal when there is no such touchpoint, or the person has changed their mind
   */
  public Result run(Options options) throws IOException {
    ProcessPlace.Point point = ProcessPlace.point(options.folder(), options.point());
    EditedFile file = point.place().edited(options.today());
    String stated =
        point
            .place()
            .existing()
            .record()
            .map(Entry::value)
            .flatMap(TouchpointFile::reviewed)
            .map(LocalDate::toString)
            .orElse("");
    TouchpointPlace place =
        new TouchpointPlace(
            file,
            point.place().process(),
            Set.of(),
            Optional.of(stated),
            Optional.of(point.index()));
    DraftChecks checks = new DraftChecks(place);
    TouchpointDraft present = new RevisedTouchpoint(file.document(), point.index()).draft();
    Optional<TouchpointDraft> draft = author.touchpoint(place, present);
    while (draft.isPresent()) {
      FileChange change = checks.change(draft.get());
      if (change.yaml().equals(file.text())) {
        return new Result(Optional.empty(), false);
      }
      if (approval.agrees(change)) {
        return new Result(Optional.of(change.write()), false);
      }
      draft = author.touchpoint(place, draft.get());
    }
    return new Result(Optional.empty(), true);
  }
}
