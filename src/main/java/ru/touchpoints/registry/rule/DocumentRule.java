package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.DocumentEntry;

/** A check of each document as it is written, its lines and comments, whatever it holds. */
public interface DocumentRule extends Rule {

  void check(DocumentEntry document, Consumer<Finding> findings);
}
