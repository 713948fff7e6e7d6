package ru.touchpoints.registry.authoring;

import java.io.IOException;
import ru.touchpoints.registry.finding.Refusal;

/** Who sees a change before it is written. */
public interface Approval {

  /**
   * Looks at a change.
   *
   * @return whether the change is to be written; false when the person wants to go back
   * @throws Refusal when the person does not want it
   */
  boolean agrees(FileChange change) throws IOException;
}
