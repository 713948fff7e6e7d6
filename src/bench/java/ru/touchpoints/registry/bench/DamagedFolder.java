package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A list of one file in which every touchpoint has an error that the schema finds. */
final class DamagedFolder {

  private final int touchpoints;

  DamagedFolder(int touchpoints) {
    this.touchpoints = touchpoints;
  }

  /** Writes the list into a folder of its own; gives the folder back. */
  Path write(Path parent) throws IOException {
    Path folder = new SyntheticFolder(1, false).write(parent);
    Path file = folder.resolve("appeals/p-000000.yaml");
    String whole = Files.readString(file);
    StringBuilder text = new StringBuilder(whole.substring(0, whole.indexOf("  - id: site-form")));
    for (int i = 0; i < touchpoints; i++) {
      text.append(
          """
            - id: point-%1$d
              title: Форма на сайте для ответов по делу %1$d
              type: website
              address: https://lenobl.example/%1$d/form
              needs: [information, submission, progress, result]
              specifics: []
              demand: often
          """
              .formatted(i));
    }
    Files.writeString(file, text);
    return folder;
  }
}
