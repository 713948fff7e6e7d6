package ru.touchpoints.registry.list.past;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The text of a process registry, parted where its processes begin: each piece means the same
 * whatever stands beside it. A text that does not lie as {@code fmt} would lay it is not parted.
 */
final class SnapshotPieces {

  private static final byte[] LIST = "\nprocesses:\n".getBytes(StandardCharsets.UTF_8);

  private final byte[] text;
  private final int[] starts;
  private final int indent;

  private SnapshotPieces(byte[] text, int[] starts, int indent) {
    this.text = text;
    this.starts = starts;
    this.indent = indent;
  }

  /**
   * What is left of one text in a later one.
   *
   * @param first the number of pieces at the beginning that are the same in both
   * @param last likewise at the end
   * @param between what stands above all pieces of the later text, with those that are not the same
   * @param later all pieces of it, if those between are pieces indeed
   */
  record Difference(int first, int last, SnapshotPieces between, SnapshotPieces later) {}

  /** The pieces of the text; empty when it is not parted. */
  static Optional<SnapshotPieces> of(byte[] text) {
    int first = firstPiece(text);
    int indent = first < 0 ? -1 : indent(text, first);
    return indent < 0 || !isUsual(text) ? Optional.empty() : parted(text, first, indent);
  }

  private static Optional<SnapshotPieces> parted(byte[] text, int first, int indent) {
    int[] starts = new int[text.length / (indent + 2) + 1];
    int count = 0;
    for (int line = first; line < text.length; line = nextLine(text, line)) {
      int own = indent(text, line);
      if (own < 0 || own > indent || text[line + own] == '#') {
        continue;
      }
      if (own < indent || text[line + own] != '-' || text[line + own + 1] != ' ') {
        return Optional.empty();
      }
      starts[count++] = line;
    }
    return count == 0 || starts[0] != first
        ? Optional.empty()
        : Optional.of(new SnapshotPieces(text, Arrays.copyOf(starts, count), indent));
  }

  private static int firstPiece(byte[] text) {
    if (text.length == 0 || text[text.length - 1] != '\n') {
      return -1;
    }
    for (int line = 0; line < text.length; line = nextLine(text, line)) {
      int end = line - 1 + LIST.length;
      if (line > 0
          && end < text.length
          && Arrays.equals(text, line - 1, end, LIST, 0, LIST.length)) {
        return end;
      }
    }
    return -1;
  }

  /** How many spaces stand before the first other character; negative in an empty line. */
  private static int indent(byte[] text, int line) {
    int at = line;
    while (at < text.length && text[at] == ' ') {
      at++;
    }
    return at == text.length || text[at] == '\n' ? -1 : at - line;
  }

  private static int nextLine(byte[] text, int line) {
    int at = line;
    while (text[at] != '\n') {
      at++;
    }
    return at + 1;
  }

  /** Whether nothing but a line feed can end a line. */
  private static boolean isUsual(byte[] text) {
    for (int i = 0; i < text.length; i++) {
      int one = text[i] & 0xFF;
      boolean control = (one < ' ' && one != '\n') || one == 0x7F;
      boolean nextLine = one == 0xC2 && i + 1 < text.length && (text[i + 1] & 0xFF) < 0xA0;
      boolean separator =
          one == 0xE2
              && i + 2 < text.length
              && (text[i + 1] & 0xFF) == 0x80
              && (text[i + 2] & 0xFE) == 0xA8;
      if (control || nextLine || separator) {
        return false;
      }
    }
    return true;
  }

  byte[] text() {
    return text;
  }

  int count() {
    return starts.length;
  }

  /** What a later text has otherwise; empty when it has to be read as a whole. */
  Optional<Difference> until(byte[] later) {
    int first = firstPiece(later);
    int same = Arrays.mismatch(text, later);
    if (first < 0 || same < 0) {
      return Optional.empty();
    }
    int shift = later.length - text.length;
    int end = sameAtEnd(later, same);
    int left = 0;
    while (left + 1 < starts.length && beginsBefore(left + 1, same)) {
      left++;
    }
    int from = beginsBefore(left, same) ? starts[left] : first;
    int right = starts.length;
    while (right > left && starts[right - 1] > end && starts[right - 1] + shift > from) {
      right--;
    }
    int to = right == starts.length ? later.length : starts[right] + shift;
    byte[] some = Arrays.copyOf(later, first + to - from);
    System.arraycopy(later, from, some, first, to - from);
    int kept = left;
    int rest = starts.length - right;
    return of(some)
        .filter(between -> between.starts[0] == first && between.indent == indent)
        .map(
            between ->
                new Difference(
                    kept, rest, between, joined(later, kept, between, from - first, rest)));
  }

  /** The same with other pieces in the middle. */
  private SnapshotPieces joined(
      byte[] later, int first, SnapshotPieces between, int moved, int last) {
    int middle = between.starts.length;
    int[] all = Arrays.copyOf(starts, first + middle + last);
    for (int i = 0; i < middle; i++) {
      all[first + i] = between.starts[i] + moved;
    }
    for (int i = 0; i < last; i++) {
      all[first + middle + i] = starts[starts.length - last + i] + later.length - text.length;
    }
    return new SnapshotPieces(later, all, indent);
  }

  /** Whether the mark of a piece stands in what is the same. */
  private boolean beginsBefore(int piece, int same) {
    return starts[piece] + indent + 2 <= same;
  }

  /** Where the end begins that a later text shares, and not with its beginning. */
  private int sameAtEnd(byte[] later, int same) {
    int mine = text.length;
    int its = later.length;
    while (mine > same && its > same && text[mine - 1] == later[its - 1]) {
      mine--;
      its--;
    }
    return mine;
  }
}
