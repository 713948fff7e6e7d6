package ru.touchpoints.registry.yaml.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;
import ru.touchpoints.registry.yaml.YamlNode.Style;

/** What YAML reads without complaint as something the editor did not mean (TP007). */
final class SuspiciousLayout {

  private static final Pattern BLOCK_TEXT =
      Pattern.compile("^(?=.*\\z).*[:-] +[|>][-+0-9]*+(?:\\s++#.*)?");

  private final TextLines lines;
  private final BitSet literal;

  private SuspiciousLayout(TextLines lines, BitSet literal) {
    this.lines = lines;
    this.literal = literal;
  }

  /**
   * Looks at a text whose nodes are known: what stands inside quotes and block texts is content.
   */
  static List<Fault> of(TextLines lines, YamlNode root) {
    BitSet literal = new BitSet();
    markLiteral(lines, root, literal);
    return new SuspiciousLayout(lines, literal).faults();
  }

  /** Looks at a text that could not be parsed: block texts are told by their indentation. */
  static List<Fault> of(TextLines lines) {
    BitSet literal = new BitSet();
    int openedAt = -1;
    for (int line = 1; line <= lines.count(); line++) {
      String text = lines.line(line);
      int indent = text.length() - text.stripLeading().length();
      if (openedAt >= 0 && (text.isBlank() || indent > openedAt)) {
        literal.set(line);
        continue;
      }
      openedAt = BLOCK_TEXT.matcher(text).matches() ? indent : -1;
    }
    return new SuspiciousLayout(lines, literal).faults();
  }

  private static void markLiteral(TextLines lines, YamlNode node, BitSet literal) {
    if (node instanceof Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        markLiteral(lines, entry.value(), literal);
      }
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> markLiteral(lines, item, literal));
    } else if (node instanceof Scalar scalar && scalar.style() != Style.PLAIN) {
      int first = lines.lineOf(scalar.start());
      int last = lines.lineOf(Math.max(scalar.start(), scalar.end() - 1));
      literal.set(first + 1, last + 1);
    }
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>();
    for (int line = 1; line <= lines.count(); line++) {
      if (!literal.get(line)) {
        check(line, faults);
      }
    }
    return faults;
  }

  private void check(int line, List<Fault> faults) {
    int end = lines.endOf(line);
    int i = lines.startOf(line);
    while (i < end && (lines.at(i) == ' ' || lines.at(i) == '\t')) {
      i++;
    }
    if (i < end && isForeignSpace(lines.at(i))) {
      faults.add(new Fault(Message.of("TP007.space", name(lines.at(i))), i, i + 1));
    } else if (i + 1 < end) {
      checkMarker(i, faults);
    }
  }

  private void checkMarker(int marker, List<Fault> faults) {
    int next = lines.at(marker + 1);
    boolean spaceFollows = next == ' ' || next == '\t' || isForeignSpace(next);
    switch (lines.at(marker)) {
      case '-' -> {
        boolean list = next == ' ' || next == '\t';
        boolean number = next >= '0' && next <= '9';
        if (!list && !number && next != '-') {
          faults.add(new Fault(Message.of("TP007.dash"), marker, marker + 2));
        }
      }
      case '\u2013', '\u2014', '\u2212', '\u2022' -> {
        if (spaceFollows) {
          faults.add(
              new Fault(
                  Message.of("TP007.marker", lines.slice(marker, marker + 1)), marker, marker + 1));
        }
      }
      default -> {}
    }
  }

  private static boolean isForeignSpace(int codePoint) {
    return codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029
        || (codePoint != ' ' && Character.getType(codePoint) == Character.SPACE_SEPARATOR);
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }
}
