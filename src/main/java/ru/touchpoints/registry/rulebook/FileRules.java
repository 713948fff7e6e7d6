package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.text.TextWalk;
import ru.touchpoints.registry.load.word.Traits;
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

  private final DocumentRule[] documentRules;
  private final TextRule[] textRules;
  private final TouchpointRule[] touchpointRules;
  private final FileRule[] fileRules;

  FileRules(List<Rule> rules) {
    this.documentRules = only(DocumentRule.class, rules).toArray(DocumentRule[]::new);
    this.textRules = only(TextRule.class, rules).toArray(TextRule[]::new);
    this.touchpointRules = only(TouchpointRule.class, rules).toArray(TouchpointRule[]::new);
    this.fileRules = only(FileRule.class, rules).toArray(FileRule[]::new);
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

  /**
   * All that they find in a touchpoint file, before comments and the passport have their say.
   *
   * @param traits of its document
   */
  List<Finding> check(FileEntry file, Background background, int traits) {
    List<Finding> found = check(file.entry(), traits);
    Consumer<Finding> findings = found::add;
    for (Entry<Touchpoint> touchpoint : file.touchpoints()) {
      for (TouchpointRule rule : touchpointRules) {
        rule.check(touchpoint, findings);
      }
    }
    for (FileRule rule : fileRules) {
      rule.check(file, background, findings);
    }
    return found;
  }

  /**
   * All that they find in a document as such, as in the passport and the process list.
   *
   * @param traits of the document
   */
  List<Finding> check(DocumentEntry document, int traits) {
    List<Finding> findings = new Findings();
    for (DocumentRule rule : documentRules) {
      if (rule.wants(traits)) {
        rule.check(document, findings::add);
      }
    }
    document.texts((text, field, walk) -> check(text, field, walk, findings));
    return findings;
  }

  private void check(String text, String field, TextWalk walk, List<Finding> findings) {
    int traits = Traits.of(text);
    @Nullable TextEntry entry = null;
    for (TextRule rule : textRules) {
      if (rule.wants(text, traits, field)) {
        entry = entry == null ? walk.entry() : entry;
        rule.check(entry, findings::add);
      }
    }
  }
}
