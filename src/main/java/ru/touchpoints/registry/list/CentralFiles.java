package ru.touchpoints.registry.list;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.source.SourceTree;

/** The files beside the passport and the process registry alone: what a list says of its body. */
public record CentralFiles(SourceTree all) implements SourceTree {

  @Override
  public String root() {
    return all.root();
  }

  @Override
  public List<SourceFile> files() throws IOException {
    return all.files().stream()
        .filter(
            file -> {
              String inside = ListPlaces.inside(file.path());
              return inside.indexOf('/') < 0 || ListPlaces.mayHoldProcesses(inside);
            })
        .toList();
  }
}
