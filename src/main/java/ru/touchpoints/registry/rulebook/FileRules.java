package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.DocumentEntry;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.TextEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.DocumentRule;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.Rule;
import ru.touchpoints.registry.rule.TextRule;
import ru.touchpoints.registry.rule.TouchpointRule;

/**
 * The rules that look at one file by itself. What they say of it depends on the file and its
 * background, and on nothing else.
 */
public final class FileRules {

  private final List<DocumentRule> documentRules;
  private final List<TextRule> textRules;
  private final List<TouchpointRule> touchpointRules;
  private final List<FileRule> fileRules;

  FileRules(List<Rule> rules) {
    this.documentRules = only(DocumentRule.class, rules);
    this.textRules = only(TextRule.class, rules);
    this.touchpointRules = only(TouchpointRule.class, rules);
    this.fileRules = only(FileRule.class, rules);
  }

  private static <T extends Rule> List<T> only(Class<T> kind, List<Rule> rules) {
    List<T> found = new ArrayList<>();
    for (Rule rule : rules) {
      if (kind.isInstance(rule)) {
        found.add(kind.cast(rule));
      }
    }
    return found;
  }

  /** All that they find in a touchpoint file, before comments and the passport have their say. */
  public List<Finding> check(FileEntry file, Background background) {
    List<Finding> findings = check(file.entry());
    for (Entry<Touchpoint> touchpoint : file.touchpoints()) {
      for (TouchpointRule rule : touchpointRules) {
        rule.check(touchpoint, findings::add);
      }
    }
    for (FileRule rule : fileRules) {
      rule.check(file, background, findings::add);
    }
    return findings;
  }

  /** All that they find in a document as such, as in the passport and the process list. */
  public List<Finding> check(DocumentEntry document) {
    List<Finding> findings = new ArrayList<>();
    for (DocumentRule rule : documentRules) {
      rule.check(document, findings::add);
    }
    for (TextEntry text : document.texts()) {
      for (TextRule rule : textRules) {
        rule.check(text, findings::add);
      }
    }
    return findings;
  }
}
