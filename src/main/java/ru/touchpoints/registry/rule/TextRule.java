package ru.touchpoints.registry.rule;

import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.TextEntry;

/** A check of each text by itself, whatever field it stands in. */
public interface TextRule extends Rule {

  void check(TextEntry text, Consumer<Finding> findings);
}
