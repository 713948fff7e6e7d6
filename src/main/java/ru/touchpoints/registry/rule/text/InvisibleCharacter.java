package ru.touchpoints.registry.rule.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.load.text.DocumentEntry;
import ru.touchpoints.registry.load.text.LineEntry;
import ru.touchpoints.registry.load.text.TextEntry;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.rule.DocumentRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rule.TextRule;

/**
 * A character that nobody sees: it splits words for a search, or turns the reading direction so
 * that a file says another thing than it shows. Comments are looked at too.
 */
public final class InvisibleCharacter implements DocumentRule, TextRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP902", "invisible-character", Severity.ERROR).withRepair();

  /** Characters with a name in the bundles. */
  private static final Set<Integer> NAMED =
      Set.of(
          0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E,
          0x2060, 0x2028, 0x2029, 0xFEFF);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean wants(int traits) {
    return (traits & (Traits.HIDDEN | Traits.STRANGE)) != 0;
  }

  @Override
  public boolean wants(String text, int traits, String field) {
    return wants(traits);
  }

  @Override
  public void check(DocumentEntry document, Consumer<Finding> findings) {
    for (LineEntry line : document.lines()) {
      check(line, findings);
    }
  }

  private static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.CONTROL -> codePoint != '\t' && codePoint != '\n' && codePoint != '\r';
      default -> false;
    };
  }

  private static boolean isInvisible(String text) {
    return text.codePoints().anyMatch(InvisibleCharacter::isInvisible);
  }

  private static void check(LineEntry line, Consumer<Finding> findings) {
    if (!isInvisible(line.text())) {
      return;
    }
    int[] text = line.text().codePoints().toArray();
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < text.length; i++) {
      if (isInvisible(text[i]) && line.sound(i + 1)) {
        columns.add(i + 1);
      }
    }
    if (!columns.isEmpty()) {
      List<Replacement> repair =
          columns.stream()
              .map(column -> repair(line.at(column, column + 1).span(), text[column - 1]))
              .toList();
      int first = columns.get(0);
      findings.accept(
          finding(
                  line.at(first, first + 1),
                  line.subject(first, line.text()),
                  text[first - 1],
                  columns.size())
              .repairedBy(repair));
    }
  }

  /** What is written as an escape shows in the file, but in no document. */
  @Override
  public void check(TextEntry entry, Consumer<Finding> findings) {
    Optional<BiFunction<Integer, Integer, Span>> spans =
        isInvisible(entry.text()) && !isInvisible(entry.written())
            ? entry.spans()
            : Optional.empty();
    if (spans.isPresent()) {
      int[] text = entry.text().codePoints().toArray();
      List<Replacement> repair = new ArrayList<>();
      int first = -1;
      for (int i = 0; i < text.length; i++) {
        if (isInvisible(text[i])) {
          first = first < 0 ? i : first;
          repair.add(repair(spans.get().apply(i, i + 1), text[i]));
        }
      }
      findings.accept(
          finding(
                  entry.at(repair.get(0).span()),
                  entry.subject(entry.text()),
                  text[first],
                  repair.size())
              .repairedBy(repair));
    }
  }

  /** What separates words leaves a space behind. */
  private static Replacement repair(Span span, int codePoint) {
    return new Replacement(span, Character.getType(codePoint) == Character.FORMAT ? "" : " ");
  }

  private static Finding finding(
      Location place, Finding.Subject subject, int codePoint, int count) {
    String code = String.format(Locale.ROOT, "%04X", codePoint);
    Message name = Message.of("TP902.name." + (NAMED.contains(codePoint) ? code : "other"));
    return count == 1
        ? INFO.finding(place, subject, "one", "U+" + code, name)
        : INFO.finding(place, subject, "many", "U+" + code, name, count);
  }
}
