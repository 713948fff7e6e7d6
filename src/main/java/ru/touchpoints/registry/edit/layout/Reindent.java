package ru.touchpoints.registry.edit.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.token.TokenReading;
import ru.touchpoints.registry.yaml.token.YamlToken;
import ru.touchpoints.registry.yaml.token.YamlToken.Kind;

/**
 * The same tokens and comments, line by line as they were, set in by two columns a level. Blank
 * lines are single, blanks at line ends and between tokens are gone.
 */
final class Reindent {

  private final String text;
  private final Output out = new Output();
  private @Nullable Block block;

  /** The innermost block that was open at the last character written. */
  private @Nullable Block open;

  /** A block whose first token is the next one. */
  private @Nullable Block begun;

  private int flow;
  private int flowColumn;
  private boolean atKey;
  private Kind before = Kind.DOCUMENT_END;
  private int beforeEnd;

  private Reindent(TokenReading reading) {
    this.text = reading.text();
  }

  /** The text set in anew; empty when it would become too long. */
  static Optional<String> of(TokenReading reading) {
    Reindent reindent = new Reindent(reading);
    reading.tokens().forEach(reindent::take);
    return reindent.out.isFull() ? Optional.empty() : Optional.of(reindent.out.finished());
  }

  private void take(YamlToken token) {
    switch (token.kind()) {
      case BLOCK_MAPPING, BLOCK_LIST -> {
        block = Block.of(block, token.kind() == Kind.BLOCK_LIST, columnOf(token.start()));
        begun = block;
      }
      case BLOCK_END -> {
        closeBareList();
        block = block == null ? null : block.parent();
      }
      default -> {
        if (token.inferred()) {
          closeBareList();
          atKey = flow == 0 && token.kind() == Kind.KEY;
        } else {
          write(token);
        }
      }
    }
  }

  /** A list in the column of its key is no block to SnakeYAML. */
  private void closeBareList() {
    if (flow == 0 && block != null && block.bare()) {
      block = block.parent();
    }
  }

  private void write(YamlToken token) {
    prepare(token);
    boolean breaks = gap(token);
    if (begun != null && !breaks) {
      begun.moveTo(out.column());
    }
    begun = null;
    atKey = false;
    int end = token.end();
    switch (token.kind()) {
      case FLOW_OPEN -> {
        flowColumn = flow == 0 ? Block.below(block) : flowColumn;
        flow++;
        out.add(written(token));
      }
      case FLOW_CLOSE -> {
        flow--;
        out.add(written(token));
      }
      case PLAIN, QUOTED -> flowText(token);
      case BLOCK_TEXT -> end = new BlockText(text, token, block).write(out);
      default -> out.add(written(token));
    }
    open = block;
    before = token.kind();
    beforeEnd = end;
  }

  private void prepare(YamlToken token) {
    if (flow > 0) {
      return;
    }
    boolean item = token.kind() == Kind.ITEM;
    if (token.kind() == Kind.KEY || token.kind() == Kind.VALUE) {
      closeBareList();
    } else if (item && begun == null && (block == null || !block.list())) {
      block = Block.bare(block, columnOf(token.start()));
      begun = block;
    }
  }

  /** Writes what stands before the token; tells whether the token begins a line. */
  private boolean gap(YamlToken token) {
    Gap gap = Gap.of(text, Math.min(beforeEnd, token.start()), token.start());
    int column = columnFor(token);
    if (token.kind() == Kind.END) {
      gap.write(out, old -> commentColumn(old, -1, 0));
      return true;
    }
    boolean joined = gap.bare() && begun != null && opensLine(before);
    boolean breaks = (gap.breaks() || beforeEnd == 0) && !joined;
    if (!breaks) {
      out.add(spacing(token));
      return false;
    }
    int oldColumn = columnOf(token.start());
    gap.write(out, old -> commentColumn(old, oldColumn, column));
    out.line(column, gap.blankLast());
    return true;
  }

  private static boolean opensLine(Kind before) {
    return before == Kind.ITEM || before == Kind.KEY;
  }

  /** The column for a comment on a line of its own that stood in the column {@code old}. */
  private int commentColumn(int old, int nextOld, int next) {
    if (flow > 0 || old <= nextOld) {
      return next;
    }
    for (Block one = open; one != null; one = one.parent()) {
      if (one.oldColumn() <= old && one.oldColumn() > nextOld) {
        return one.column();
      }
    }
    return next;
  }

  private int columnFor(YamlToken token) {
    return switch (token.kind()) {
      case DIRECTIVE, DOCUMENT_START, DOCUMENT_END, END -> 0;
      default -> {
        if (flow > 0) {
          int depth = token.kind() == Kind.FLOW_CLOSE ? flow - 1 : flow;
          yield flowColumn + Block.STEP * depth;
        }
        boolean own =
            begun != null
                || atKey
                || token.kind() == Kind.KEY
                || token.kind() == Kind.VALUE
                || token.kind() == Kind.ITEM;
        yield own && block != null ? block.column() : Block.below(block);
      }
    };
  }

  private String spacing(YamlToken token) {
    boolean bareBefore = before == Kind.TAG || before == Kind.ANCHOR || before == Kind.VALUE;
    return switch (token.kind()) {
      case VALUE ->
          before == Kind.PLAIN
                  || before == Kind.QUOTED
                  || before == Kind.FLOW_CLOSE
                  || before == Kind.FLOW_OPEN
              ? ""
              : " ";
      case COMMA, FLOW_CLOSE -> bareBefore ? " " : "";
      default -> before == Kind.FLOW_OPEN ? "" : " ";
    };
  }

  /** A text in quotes or without: each of its lines but the first is set in as what holds it. */
  private void flowText(YamlToken token) {
    boolean escapes = text.startsWith("\"", token.start());
    int column = flow > 0 ? flowColumn + Block.STEP * flow : Block.below(block);
    int to = lineEnd(token.start(), token.end());
    if (block == null && flow == 0 && to < token.end()) {
      column = text.charAt(to + 1) == ' ' ? Block.STEP : 0;
    }
    int from = token.start();
    while (from <= token.end()) {
      to = lineEnd(from, token.end());
      boolean first = from == token.start();
      String line = first ? text.substring(from, to) : text.substring(from, to).stripLeading();
      if (!first) {
        out.line(line.isEmpty() ? 0 : column, false);
      }
      String stripped = to == token.end() ? line : line.stripTrailing();
      out.add(stripped);
      if (escapes && stripped.length() < line.length() && isEscape(stripped)) {
        out.addExactly(" ");
      }
      from = to + 1;
    }
  }

  private int lineEnd(int from, int end) {
    int to = from;
    while (to < end && text.charAt(to) != '\n') {
      to++;
    }
    return to;
  }

  /** Whether the text ends in a backslash that makes content of what follows. */
  private static boolean isEscape(String text) {
    return text.replace("\\\\", "").endsWith("\\");
  }

  private int columnOf(int offset) {
    return offset - text.lastIndexOf('\n', offset - 1) - 1;
  }

  private String written(YamlToken token) {
    return text.substring(token.start(), token.end());
  }
}
