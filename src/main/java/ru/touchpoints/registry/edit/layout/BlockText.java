package ru.touchpoints.registry.edit.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.token.YamlToken;

/** A literal or folded text: its lines are moved together, by what its content is set in. */
final class BlockText {

  private static final Pattern HEADER = Pattern.compile("([|>])([-+0-9]*)[ \t]*(#.*)?[ \t]*");

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
    String[] lines = text.substring(token.start(), token.end()).split("\n", -1);
    Matcher header = HEADER.matcher(lines[0]);
    if (!header.matches()) {
      throw new IllegalStateException(lines[0]);
    }
    String signs = header.group(2);
    String digits = signs.replaceAll("[-+]", "");
    int deeper = digits.isEmpty() ? Block.STEP : Integer.parseInt(digits);
    int old = digits.isEmpty() ? firstIndent(lines) : oldParent() + deeper;
    int last = signs.contains("+") ? lines.length - 1 : lastContent(lines, old);
    out.add(header.group(1) + (isUnfinished(lines, last) ? digits + "-" : signs));
    if (header.group(3) != null) {
      out.add(" " + header.group(3).strip());
    }
    int indent = block == null ? rootIndent(old, digits) : block.column() + deeper;
    int end = token.start() + lines[0].length();
    for (int i = 1; i <= last; i++) {
      boolean empty = lines[i].length() <= old && isSpaces(lines[i]);
      String content = empty ? "" : lines[i].substring(Math.min(old, lines[i].length()));
      out.exactLine(content.isEmpty() ? "" : " ".repeat(indent) + content);
      end += 1 + lines[i].length();
    }
    return end;
  }

  /** Without a line end behind it, the last line of the file is content that keeps none. */
  private boolean isUnfinished(String[] lines, int last) {
    return token.end() == text.length() && last > 0 && last == lines.length - 1;
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

  private static int firstIndent(String[] lines) {
    for (int i = 1; i < lines.length; i++) {
      if (!isSpaces(lines[i])) {
        return spaces(lines[i]);
      }
    }
    return Integer.MAX_VALUE;
  }

  private static int spaces(String line) {
    int count = 0;
    while (count < line.length() && line.charAt(count) == ' ') {
      count++;
    }
    return count;
  }

  private static boolean isSpaces(String line) {
    return spaces(line) == line.length();
  }

  private static int lastContent(String[] lines, int indent) {
    int last = lines.length - 1;
    while (last > 0 && isSpaces(lines[last]) && lines[last].length() <= indent) {
      last--;
    }
    return last;
  }
}
