package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.FileEntry;

/**
 * A check of each touchpoint file by itself. What it says depends on the file and its background
 * alone, and is kept for as long as neither changes.
 */
public interface FileRule extends Rule {

  void check(FileEntry file, Background background, Consumer<Finding> findings);
}
