package ru.touchpoints.registry.yaml.reading;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.yaml.CommentPlaces;
import ru.touchpoints.registry.yaml.Contents;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;
import ru.touchpoints.registry.yaml.YamlNode.Sequence;

/**
 * Reads the layout that {@code fmt} writes, which nearly every file has, without a parser of all of
 * YAML. It gives up at the first thing that it does not know for certain: what it returns is what
 * {@link EventComposer} would have composed, and nothing is wrong with the text.
 */
final class PlainLayout {

  private static final int MOST_LEVELS = 16;

  /** Keys of a mapping are compared each with each. */
  private static final int MOST_KEYS = 64;

  private final char[] text;
  private final int length;
  private final PlainScalars scalars;
  private Entry[] entries = new Entry[MOST_KEYS];
  private int entryCount;
  private YamlNode[] items = new YamlNode[MOST_KEYS];
  private int itemCount;
  private final CommentPlaces comments = new CommentPlaces();

  /** Where the next line that holds anything begins to do so. */
  private int next;

  /** The column in which it does; -1 below the last one. */
  private int column;

  private PlainLayout(PlainCharacters characters) {
    this.text = characters.text();
    this.length = characters.length();
    this.scalars = new PlainScalars(characters);
  }

  /** What the bytes say; null when that is not for this reader to tell. */
  static @Nullable Contents read(byte[] bytes) {
    PlainCharacters characters = PlainCharacters.of(bytes);
    if (characters == null || mayHoldTooMuch(characters)) {
      return null;
    }
    PlainLayout layout = new PlainLayout(characters);
    YamlNode root = layout.root();
    return root == null
        ? null
        : Contents.plain(TextLines.of(bytes, characters.length()), root, layout.comments);
  }

  /** Whether there are as many signs between values as no file may hold values. */
  private static boolean mayHoldTooMuch(PlainCharacters characters) {
    int signs = 0;
    if (characters.length() > EventComposer.MAX_VALUES) {
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.text()[i];
        signs += c == ':' || c == '-' || c == ',' || c == '[' || c == '{' ? 1 : 0;
      }
    }
    return signs >= EventComposer.MAX_VALUES;
  }

  private @Nullable YamlNode root() {
    moveTo(0);
    // A percent sign above may be the beginning of a directive.
    for (int i = 0; i < next; i++) {
      if (text[i] == '%') {
        return null;
      }
    }
    YamlNode root = column == 0 ? block(0) : null;
    return column < 0 ? root : null;
  }

  /** Goes to the next line that holds anything, from the beginning of one. */
  private void moveTo(int lineStart) {
    int start = lineStart;
    while (start < length) {
      int i = start;
      while (text[i] == ' ') {
        i++;
      }
      if (text[i] == '#') {
        i = comment(i, true);
      } else if (text[i] == '\r') {
        i++;
      } else if (text[i] != '\n') {
        next = i;
        column = i - start;
        return;
      }
      start = i + 1;
    }
    next = length;
    column = -1;
  }

  /** Takes the comment, and goes to its line feed. */
  private int comment(int sign, boolean alone) {
    int lineEnd = sign;
    while (text[lineEnd] != '\n') {
      lineEnd++;
    }
    int end = lineEnd;
    while (text[end - 1] == ' ' || text[end - 1] == '\r') {
      end--;
    }
    comments.add(sign, end, alone);
    return lineEnd;
  }

  /** Goes to the next line, unless more than a comment stands on this one. */
  private boolean endLine(int from) {
    int i = from;
    while (text[i] == ' ') {
      i++;
    }
    if (text[i] == '#' && i > from) {
      i = comment(i, false);
    } else if (text[i] == '\r') {
      i++;
    } else if (text[i] != '\n') {
      return false;
    }
    moveTo(i + 1);
    return true;
  }

  private @Nullable YamlNode block(int depth) {
    if (depth == MOST_LEVELS) {
      return null;
    }
    return text[next] == '-' ? sequence(depth) : mapping(next, column, depth);
  }

  private @Nullable Sequence sequence(int depth) {
    int bottom = itemCount;
    int start = next;
    int own = column;
    YamlNode item = null;
    while (column == own) {
      item = text[next] == '-' && text[next + 1] == ' ' ? item(next, own, depth) : null;
      if (item == null) {
        return null;
      }
      if (itemCount == items.length) {
        items = Arrays.copyOf(items, itemCount * 2);
      }
      items[itemCount++] = item;
    }
    if (item == null || column > own) {
      return null;
    }
    List<YamlNode> all = List.of(Arrays.copyOfRange(items, bottom, itemCount));
    itemCount = bottom;
    return new Sequence(all, false, start, item.end());
  }

  private @Nullable YamlNode item(int dash, int own, int depth) {
    int start = dash + 1;
    while (text[start] == ' ') {
      start++;
    }
    Scalar key = scalars.key(start);
    return key == null ? inline(start, own) : mapping(start, own + start - dash, depth + 1);
  }

  private @Nullable Mapping mapping(int first, int own, int depth) {
    int bottom = entryCount;
    int start = first;
    YamlNode value = null;
    do {
      Scalar key = scalars.key(start);
      value = key == null || !isNew(key, bottom) ? null : value(own, depth);
      if (key == null || value == null) {
        return null;
      }
      if (entryCount == entries.length) {
        entries = Arrays.copyOf(entries, entryCount * 2);
      }
      entries[entryCount++] = new Entry(key, value);
      start = next;
    } while (column == own);
    if (column > own) {
      return null;
    }
    List<Entry> all = List.of(Arrays.copyOfRange(entries, bottom, entryCount));
    entryCount = bottom;
    return new Mapping(all, false, first, value.end());
  }

  private boolean isNew(Scalar key, int bottom) {
    if (entryCount - bottom == MOST_KEYS) {
      return false;
    }
    for (int i = bottom; i < entryCount; i++) {
      if (entries[i].key().text().equals(key.text())) {
        return false;
      }
    }
    return true;
  }

  /** What stands behind the key that was read last. */
  private @Nullable YamlNode value(int own, int depth) {
    int start = scalars.end();
    while (text[start] == ' ') {
      start++;
    }
    boolean below = text[start] == '\n' || text[start] == '\r' || text[start] == '#';
    if (!below) {
      return inline(start, own);
    }
    return endLine(scalars.end()) && column > own ? block(depth + 1) : null;
  }

  private @Nullable YamlNode inline(int start, int own) {
    YamlNode value = scalars.value(start, own);
    if (value == null) {
      return null;
    }
    if (text[start] == '>') {
      moveTo(scalars.end());
      return value;
    }
    return endLine(scalars.end()) ? value : null;
  }
}
