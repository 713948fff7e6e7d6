package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.text.TextEntry;

/** A check of each text by itself, whatever field it stands in. */
public interface TextRule extends Rule {

  /**
   * Whether the text deserves a closer look: true of every text with a fault, and false as soon as
   * it can be told cheaply that there is none.
   *
   * @param traits of the text, see {@link ru.touchpoints.registry.load.word.Traits}
   * @param field the name of the nearest field
   */
  default boolean wants(String text, int traits, String field) {
    return true;
  }

  void check(TextEntry text, Consumer<Finding> findings);
}
