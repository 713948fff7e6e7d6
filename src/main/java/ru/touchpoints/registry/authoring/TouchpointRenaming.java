package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.edit.skeleton.TouchpointList;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.model.id.Slug;

/** Gives a touchpoint another id, and changes nothing else. */
public final class TouchpointRenaming {

  /**
   * What is renamed.
   *
   * @param folder of the list
   * @param id that the touchpoint gets
   */
  public record Options(Path folder, PointName point, String id, LocalDate today) {}

  /**
   * What was done.
   *
   * @param file that was written
   */
  public record Result(Path file, String before, String after) {}

  private final Approval approval;

  public TouchpointRenaming(Approval approval) {
    this.approval = approval;
  }

  /**
   * Writes the file with the other id.
   *
   * @throws Refusal when there is no such touchpoint, or the id cannot be had
   */
  public Result run(Options options) throws IOException {
    ProcessPlace.Point point = ProcessPlace.point(options.folder(), options.point());
    EditedFile file = point.place().edited(options.today());
    TouchpointList list = new TouchpointList(file.document());
    String id = options.id();
    if (!Slug.isValid(id)) {
      throw new Refusal("point.id", id);
    }
    if (list.find(id).isPresent()) {
      throw new Refusal("point.taken", point.place().id(), id);
    }
    String yaml =
        list.replace("/touchpoints/" + point.index() + "/id", id)
            .orElseThrow(() -> new Refusal("file.layout", file.logical()));
    FileChange change = new FileChange(file, yaml, list.text(point.index()));
    if (!approval.agrees(change)) {
      throw new Refusal("nothing.written");
    }
    return new Result(change.write(), point.id(), id);
  }
}
