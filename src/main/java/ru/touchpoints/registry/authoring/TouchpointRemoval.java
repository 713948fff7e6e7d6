package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;

/** Takes a touchpoint out of the file of its process, п. 5.1.2. */
public final class TouchpointRemoval {

  /**
   * What is taken out.
   *
   * @param folder of the list
   */
  public record Options(Path folder, PointName point, LocalDate today) {}

  /**
   * What was done.
   *
   * @param file that was written; empty when the person went back
   */
  public record Result(Optional<Path> file) {}

  private final Approval approval;

  public TouchpointRemoval(Approval approval) {
    this.approval = approval;
  }

  /**
   * Writes the file without the touchpoint.
   *
   * @throws Refusal when there is no such touchpoint, or the person has changed their mind
   */
  public Result run(Options options) throws IOException {
    ProcessPlace.Point point = ProcessPlace.point(options.folder(), options.point());
    EditedFile file = point.place().edited(options.today());
    TouchpointList list = new TouchpointList(file.document());
    String yaml =
        list.remove(point.index()).orElseThrow(() -> new Refusal("file.layout", file.logical()));
    FileChange change = new FileChange(file, yaml, list.text(point.index()));
    return new Result(approval.agrees(change) ? Optional.of(change.write()) : Optional.empty());
  }
}
