package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.text.DocumentEntry;

/** A check of each document as it is written, its lines and comments, whatever it holds. */
public interface DocumentRule extends Rule {

  /**
   * Whether the document deserves a closer look: true of every document with a fault.
   *
   * @param traits of its text, see {@link DocumentEntry#traits()}
   */
  default boolean wants(int traits) {
    return true;
  }

  void check(DocumentEntry document, Consumer<Finding> findings);
}
