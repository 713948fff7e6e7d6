package ru.touchpoints.registry.yaml.token;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.yaml.token.YamlToken.Kind;

/**
 * What YAML 1.2 refuses, or reads otherwise than SnakeYAML does: a text that two readers understand
 * in two ways is not rewritten.
 */
final class StrictReading {

  private static final Pattern NAMED_HANDLE = Pattern.compile("!\\w[\\w-]*!");

  /** As deep as a list may be. */
  private static final int MOST_LEVELS = 64;

  private static final String FLOW_SIGNS = ",[]{}";

  private final String text;
  private final List<YamlToken> tokens;
  private final Deque<Integer> columns = new ArrayDeque<>();
  private final Set<String> handles = new HashSet<>();
  private int flow;
  private Kind before = Kind.DOCUMENT_END;
  private int beforeEnd;
  private int lineStart;
  private int lineEnd = -1;

  /** Where something first stands on the line. */
  private int lineContent;

  StrictReading(String text, List<YamlToken> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The first fault. */
  Optional<Message> objection() {
    for (int i = 0; i < text.length(); i++) {
      if (isForbidden(text.charAt(i))) {
        return Optional.of(Message.of("format.control", lineOf(i)));
      }
    }
    for (YamlToken token : tokens) {
      moveTo(token.start());
      String fault = token.inferred() ? null : fault(token);
      if (fault != null) {
        return Optional.of(Message.of("format." + fault, lineOf(token.start())));
      }
      follow(token);
    }
    return Optional.empty();
  }

  private static boolean isForbidden(char c) {
    boolean low = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return low || (c >= 0x7F && c < 0xA0 && c != 0x85) || c == 0xFFFE || c == 0xFFFF;
  }

  private int lineOf(int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
  }

  private void follow(YamlToken token) {
    switch (token.kind()) {
      case BLOCK_MAPPING, BLOCK_LIST -> columns.push(token.start() - lineStart);
      case BLOCK_END -> columns.pop();
      case FLOW_OPEN -> flow++;
      case FLOW_CLOSE -> flow--;
      default -> {}
    }
    if (!token.inferred()) {
      before = token.kind();
      beforeEnd = token.end();
    }
  }

  /** Tokens come in order: a line is looked for once, however many of them it holds. */
  private void moveTo(int offset) {
    while (lineEnd < offset) {
      lineStart = lineEnd + 1;
      int next = text.indexOf('\n', lineStart);
      lineEnd = next < 0 ? text.length() : next;
      lineContent = lineStart;
      while (lineContent < lineEnd && isBlank(at(lineContent))) {
        lineContent++;
      }
    }
  }

  private @Nullable String fault(YamlToken token) {
    String misplaced = misplaced(token);
    return misplaced == null ? miswritten(token) : misplaced;
  }

  /** What is wrong with where a token stands. */
  private @Nullable String misplaced(YamlToken token) {
    if (beforeEnd > 0
        && at(beforeEnd) == '#'
        && before != Kind.BLOCK_TEXT
        && !isBlank(at(beforeEnd - 1))) {
      return "comment";
    }
    if (before == Kind.DIRECTIVE
        && token.kind() != Kind.DIRECTIVE
        && token.kind() != Kind.DOCUMENT_START) {
      return "directive";
    }
    if (columns.size() + flow > MOST_LEVELS) {
      return "depth";
    }
    return isOutside(token) ? "indentation" : null;
  }

  private @Nullable String miswritten(YamlToken token) {
    return switch (token.kind()) {
      case DIRECTIVE -> directive(token);
      case DOCUMENT_START -> documentStart();
      case TAG -> tag(token);
      case ANCHOR, ALIAS -> endsWell(token) ? null : "anchor";
      case KEY -> isBlank(at(token.end())) ? null : "key";
      case PLAIN -> flow > 0 && written(token).equals("-") ? "dash" : null;
      case BLOCK_TEXT -> hasDeepBlankLine(token) ? "block" : null;
      default -> null;
    };
  }

  private @Nullable String directive(YamlToken token) {
    if (before != Kind.DIRECTIVE) {
      handles.clear();
    }
    Matcher handle = NAMED_HANDLE.matcher(written(token));
    if (handle.find()) {
      handles.add(handle.group());
    }
    return before == Kind.DIRECTIVE || before == Kind.DOCUMENT_END ? null : "directive";
  }

  private @Nullable String documentStart() {
    if (before != Kind.DIRECTIVE) {
      handles.clear();
    }
    return null;
  }

  private @Nullable String tag(YamlToken token) {
    String tag = written(token);
    Matcher handle = NAMED_HANDLE.matcher(tag);
    boolean known = !handle.lookingAt() || handles.contains(handle.group());
    boolean clean = tag.startsWith("!<") || FLOW_SIGNS.chars().noneMatch(c -> tag.indexOf(c) >= 0);
    return known && clean && endsWell(token) ? null : "tag";
  }

  private boolean endsWell(YamlToken token) {
    char next = at(token.end());
    return isBlank(next) || (flow > 0 && FLOW_SIGNS.indexOf(next) >= 0);
  }

  /** A line of brackets or quotes that does not stand deeper than what holds them. */
  private boolean isOutside(YamlToken token) {
    int parent = columns.isEmpty() ? -1 : columns.peek();
    boolean begins = flow > 0 && token.kind() != Kind.FLOW_CLOSE;
    if (begins && token.start() == lineContent && spaces(lineStart) <= parent) {
      return true;
    }
    int next = token.kind() == Kind.QUOTED ? text.indexOf('\n', token.start()) : -1;
    while (next >= 0 && next < token.end()) {
      if (spaces(next + 1) <= parent && !isBlankLine(next + 1)) {
        return true;
      }
      next = text.indexOf('\n', next + 1);
    }
    return false;
  }

  /** Blank lines before the content of a block text that stand deeper than the content. */
  private boolean hasDeepBlankLine(YamlToken token) {
    int next = text.indexOf('\n', token.start());
    String header = text.substring(token.start(), next < 0 ? text.length() : next);
    boolean measured = header.matches("[|>][-+]?[0-9].*");
    int deepest = 0;
    while (next >= 0 && next < text.length() && !measured) {
      int indent = spaces(next + 1);
      if (!isSpaceLine(next + 1)) {
        return deepest > indent;
      }
      deepest = Math.max(deepest, indent);
      next = text.indexOf('\n', next + 1);
    }
    return false;
  }

  private int spaces(int lineStart) {
    int i = lineStart;
    while (at(i) == ' ') {
      i++;
    }
    return i - lineStart;
  }

  private boolean isBlankLine(int lineStart) {
    int i = lineStart;
    while (at(i) == ' ' || at(i) == '\t') {
      i++;
    }
    return at(i) == '\n';
  }

  private boolean isSpaceLine(int lineStart) {
    return at(lineStart + spaces(lineStart)) == '\n';
  }

  private String written(YamlToken token) {
    return text.substring(token.start(), token.end());
  }

  private char at(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : '\n';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
