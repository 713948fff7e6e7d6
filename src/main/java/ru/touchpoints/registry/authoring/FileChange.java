package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.nio.file.Path;
import ru.touchpoints.registry.authoring.place.EditedFile;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckedList;

/**
 * A file as it is to be written, before it is.
 *
 * @param yaml the whole file with the change
 * @param excerpt the lines that the change is about
 */
public record FileChange(EditedFile file, String yaml, String excerpt) {

  /**
   * What the rules say of a change.
   *
   * @param after the list with the change
   * @param caused what is found then, and was not before
   */
  public record Consequences(CheckedList after, Report caused) {}

  public Consequences consequences() throws IOException {
    CheckedList after = file.checked(yaml);
    return new Consequences(after, file.caused(after));
  }

  /**
   * Writes the file.
   *
   * @return where it lies
   * @throws Refusal when somebody else has saved it meanwhile: a dialogue may last for long
   */
  Path write() throws IOException {
    if (!file.write(yaml)) {
      throw new Refusal("edit.meanwhile", file.logical());
    }
    return file.path();
  }
}
