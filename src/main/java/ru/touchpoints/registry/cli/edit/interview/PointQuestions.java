package ru.touchpoints.registry.cli.edit.interview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import ru.touchpoints.registry.authoring.place.PointName;
import ru.touchpoints.registry.authoring.place.ProcessPlace;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Dialogue;

/** Asks for a touchpoint: for its process first, unless that is named. */
public final class PointQuestions {

  private final Dialogue dialogue;
  private final Path folder;
  private final PlaceQuestions places;
  private final String named;
  private Optional<String> process = Optional.empty();

  /**
   * Questions about the list in that folder.
   *
   * @param named what is known beforehand: a touchpoint, its process alone, or nothing
   */
  public PointQuestions(RootCommand root, Dialogue dialogue, Path folder, String named)
      throws IOException {
    this.dialogue = dialogue;
    this.folder = folder;
    this.places = new PlaceQuestions(root, dialogue, folder);
    this.named = named;
  }

  /** Whether there is nothing to ask. */
  public boolean known() {
    return named.contains("/");
  }

  /** The touchpoint; asked again, for another one of the same process. */
  public PointName next() throws IOException {
    if (known()) {
      return PointName.of(named);
    }
    if (!named.isEmpty()) {
      process = Optional.of(ProcessPlace.of(folder, named).id());
      dialogue.open();
    }
    while (true) {
      String of = process.isPresent() ? process.get() : places.covered();
      process = Optional.of(of);
      Optional<String> point = places.point(of);
      if (point.isPresent()) {
        return new PointName(of, point.get());
      }
      if (named.isEmpty()) {
        process = Optional.empty();
      } else {
        dialogue.first();
      }
    }
  }
}
