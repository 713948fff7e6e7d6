package ru.touchpoints.registry.edit.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.token.YamlToken;

/** A literal or folded text: its lines are moved together, by what its content is set in. */
final class BlockText {

  private static final Pattern HEADER = Pattern.compile("([|>])([-+0-9]*+)[ \t]*+(#.*)?");

  private final String text;
  private final YamlToken token;
  private final @Nullable Block block;

  BlockText(String text, YamlToken token, @Nullable Block block) {
    this.text = text;
    this.token = token;
    this.block = block;
  }

  /** Writes the text; tells where what is written ends: blank lines below it may be no content. */
  int write(Output out) {
    int head = lineEnd(token.start());
    Matcher header = HEADER.matcher(text.substring(token.start(), head));
    if (!header.matches()) {
      throw new IllegalStateException(header.toString());
    }
    String signs = header.group(2);
    String digits = signs.replaceAll("[-+]", "");
    int deeper = digits.isEmpty() ? Block.STEP : Integer.parseInt(digits);
    int old = digits.isEmpty() ? firstIndent(head) : oldParent() + deeper;
    int end = signs.contains("+") ? token.end() : lastContent(head, old);
    out.add(header.group(1) + (isUnfinished(head, end) ? digits + "-" : signs));
    if (header.group(3) != null) {
      out.add(" " + header.group(3).strip());
    }
    String margin = " ".repeat(block == null ? rootIndent(old, digits) : block.column() + deeper);
    for (int from = head + 1; from <= end; from = lineEnd(from) + 1) {
      String content = content(from, old);
      out.exactLine(content.isEmpty() ? "" : margin + content);
    }
    return end;
  }

  private String content(int from, int indent) {
    int to = lineEnd(from);
    boolean empty = to - from <= indent && spaces(from) == to - from;
    return empty ? "" : text.substring(from + Math.min(indent, to - from), to);
  }

  /** Without a line end behind it, the last line of the file is content that keeps none. */
  private boolean isUnfinished(int head, int end) {
    return token.end() == text.length() && head < end && end == token.end();
  }

  private static int rootIndent(int old, String digits) {
    return old == 0 || !digits.isEmpty() ? old : Block.STEP;
  }

  private int oldParent() {
    Block holder = block;
    // A list in the column of its key sets nothing in.
    if (holder != null && holder.bare() && holder.parent() != null) {
      holder = holder.parent();
    }
    return holder == null ? 0 : holder.oldColumn();
  }

  private int firstIndent(int head) {
    for (int from = head + 1; from <= token.end(); from = lineEnd(from) + 1) {
      int spaces = spaces(from);
      if (from + spaces < lineEnd(from)) {
        return spaces;
      }
    }
    return Integer.MAX_VALUE;
  }

  private int spaces(int from) {
    int i = from;
    while (i < token.end() && text.charAt(i) == ' ') {
      i++;
    }
    return i - from;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < token.end() && text.charAt(i) != '\n') {
      i++;
    }
    return i;
  }

  /** The end of the last line that is content; that of the header without one. */
  private int lastContent(int head, int indent) {
    int end = token.end();
    while (end > head) {
      int start = text.lastIndexOf('\n', end - 1) + 1;
      if (end - start > indent || spaces(start) < end - start) {
        return end;
      }
      end = start - 1;
    }
    return end;
  }
}
