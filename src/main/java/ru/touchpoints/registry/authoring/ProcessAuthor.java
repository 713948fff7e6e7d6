package ru.touchpoints.registry.authoring;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.model.Process;

/** Who says how the file of a process begins. */
public interface ProcessAuthor {

  /** Who describes its first touchpoint right away; empty for a skeleton to fill in. */
  Optional<TouchpointAuthor> first(Process process) throws IOException;
}
