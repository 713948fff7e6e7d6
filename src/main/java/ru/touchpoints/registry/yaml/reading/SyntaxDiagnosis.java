package ru.touchpoints.registry.yaml.reading;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.TextLines;

/**
 * Why a text is not YAML, in terms of what an editor typed. SnakeYAML gives two places; what stands
 * there tells the mistake. Its English messages are not looked at.
 */
final class SyntaxDiagnosis {

  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("\\s*(?:- +)?[A-Za-z][A-Za-z0-9_-]*:\\S.*");
  private static final Pattern ONLY_KEY_BEFORE_COLON =
      Pattern.compile("\\s*+(?:- ++)*+[A-Za-z][A-Za-z0-9_-]*+\\s*+");

  private static final Pattern ONLY_KEY =
      Pattern.compile("\\s*+(?:- ++)*+[A-Za-z][A-Za-z0-9_-]*+ *+: ++");

  private final TextLines lines;

  SyntaxDiagnosis(TextLines lines) {
    this.lines = lines;
  }

  Fault of(RuntimeException refused) {
    if (refused instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      int problem = marked.getProblemMark().getIndex();
      Mark context = marked.getContextMark();
      return at(problem, context == null ? problem : context.getIndex());
    }
    return fault("TP001.other", 0, 0);
  }

  private Fault at(int problem, int context) {
    Fault found = tab(problem);
    found = found != null ? found : quoted(problem, context);
    found = found != null ? found : unclosedEarlier(problem);
    found = found != null ? found : extraComma(problem);
    found = found != null ? found : unclosedBracket(problem, context);
    found = found != null ? found : reserved(problem, context);
    found = found != null ? found : colon(problem);
    found = found != null ? found : withoutColon(problem, context);
    found = found != null ? found : indentation(problem);
    return found != null ? found : line("TP001.other", lines.lineOf(problem));
  }

  private @Nullable Fault tab(int problem) {
    int line = lines.lineOf(Math.min(problem, Math.max(0, lines.length() - 1)));
    for (int i = lines.startOf(line); i < lines.endOf(line); i++) {
      if (lines.at(i) == '\t') {
        return fault("TP001.tab", i, i + 1);
      }
      if (lines.at(i) != ' ' && lines.at(i) != '-') {
        break;
      }
    }
    return lines.at(problem) == '\t' ? fault("TP001.tab", problem, problem + 1) : null;
  }

  private @Nullable Fault quoted(int problem, int context) {
    if (!isQuote(lines.at(context)) || context == problem) {
      return null;
    }
    int escape = lines.at(context) == '"' ? escapeBefore(problem) : problem;
    if (escape == problem) {
      return fault("TP001.quote", context, lines.endOf(lines.lineOf(context)));
    }
    // Taken over from JSON, where it is a slash; doubled or in single quotes it would be two signs.
    boolean slash = lines.at(escape + 1) == '/';
    return fault(slash ? "TP001.escaped-slash" : "TP001.escape", escape, escape + 2);
  }

  /** Where the escape begins that cannot be read on at the place; the place itself without one. */
  private int escapeBefore(int problem) {
    if (lines.at(problem - 1) == '\\') {
      return problem - 1;
    }
    // Behind its letter digits are missing; at the end of the file it is the quote that is.
    boolean digits = "xuU".indexOf(lines.at(problem - 1)) >= 0 && problem < lines.length();
    return digits && lines.at(problem - 2) == '\\' ? problem - 2 : problem;
  }

  /**
   * Text right after a closing quote: either it is stray, or the quote closes an earlier line's.
   */
  private @Nullable Fault unclosedEarlier(int problem) {
    int quote = problem - 1;
    while (quote > 0 && lines.at(quote) == ' ') {
      quote--;
    }
    if (!isQuote(lines.at(quote)) || problem >= lines.endOf(lines.lineOf(problem))) {
      return null;
    }
    int opening = quote - 1;
    while (opening >= 0 && lines.at(opening) != lines.at(quote)) {
      opening--;
    }
    if (opening < 0 || lines.lineOf(quote) != lines.lineOf(problem)) {
      return null;
    }
    int openingLine = lines.lineOf(opening);
    return openingLine == lines.lineOf(quote)
        ? fault("TP001.after-quote", problem, lines.endOf(lines.lineOf(problem)))
        : fault("TP001.quote", opening, lines.endOf(openingLine));
  }

  /** A comma after another one, or after the bracket that opens the list. */
  private @Nullable Fault extraComma(int problem) {
    int before = problem - 1;
    while (lines.at(before) == ' ' || lines.at(before) == '\n' || lines.at(before) == '\r') {
      before--;
    }
    boolean nothing = lines.at(before) == ',' || lines.at(before) == '[' || lines.at(before) == '{';
    return lines.at(problem) == ',' && nothing ? fault("TP001.comma", problem, problem + 1) : null;
  }

  private @Nullable Fault unclosedBracket(int problem, int context) {
    int bracket = lines.at(context);
    if ((bracket != '[' && bracket != '{') || context == problem) {
      return null;
    }
    int line = lines.lineOf(context);
    int end = lines.lineOf(problem) == line ? problem + 1 : lines.endOf(line);
    return fault("TP001.bracket", context, end);
  }

  private @Nullable Fault reserved(int problem, int context) {
    return switch (lines.at(problem)) {
      case '@', '`', '%' -> reservedAt(problem);
      default ->
          switch (lines.at(context)) {
            case '*', '&', '!', '|', '>' -> reservedAt(context);
            default -> beginsValue(problem) ? signAt(problem) : null;
          };
    };
  }

  /** Whether a sign that YAML sets parts off with stands where the value of a field begins. */
  private boolean beginsValue(int offset) {
    String line = lines.slice(lines.startOf(lines.lineOf(offset)), offset);
    return "-?,]}".indexOf(lines.at(offset)) >= 0 && ONLY_KEY.matcher(line).matches();
  }

  /** An item in the line of its field is another slip than a sign that is meant as text. */
  private Fault signAt(int offset) {
    return lines.at(offset) == '-' ? fault("TP001.dash", offset, offset + 1) : reservedAt(offset);
  }

  private Fault reservedAt(int offset) {
    return new Fault(
        Message.of("TP001.reserved", lines.slice(offset, offset + 1)), offset, offset + 1);
  }

  private @Nullable Fault colon(int problem) {
    if (lines.at(problem) != ':') {
      return null;
    }
    int line = lines.lineOf(problem);
    String before = lines.slice(lines.startOf(line), problem);
    return ONLY_KEY_BEFORE_COLON.matcher(before).matches()
        ? line("TP001.indent", line)
        : fault("TP001.colon", problem, problem + 1);
  }

  private @Nullable Fault withoutColon(int problem, int context) {
    int line = lines.lineOf(context);
    if (context >= problem || line == lines.lineOf(problem)) {
      return null;
    }
    String text = lines.line(line);
    if (KEY_WITHOUT_SPACE.matcher(text).matches()) {
      return line("TP001.no-space", line);
    }
    boolean hasKey = text.contains(": ") || text.stripTrailing().endsWith(":");
    boolean simpleKey = context == firstCharacter(line) || lines.at(context - 2) == '-';
    return !hasKey && simpleKey ? line("TP001.no-colon", line) : null;
  }

  private @Nullable Fault indentation(int problem) {
    int line = lines.lineOf(problem);
    return problem == firstCharacter(line) ? line("TP001.indent", line) : null;
  }

  private int firstCharacter(int line) {
    int offset = lines.startOf(line);
    while (lines.at(offset) == ' ') {
      offset++;
    }
    return offset;
  }

  private Fault line(String key, int line) {
    Span span = lines.textOf(line);
    int start = lines.startOf(line);
    return fault(key, start + span.column() - 1, start + span.endColumn() - 1);
  }

  private static Fault fault(String key, int start, int end) {
    return new Fault(Message.of(key), start, end);
  }

  private static boolean isQuote(int codePoint) {
    return codePoint == '"' || codePoint == '\'';
  }
}
