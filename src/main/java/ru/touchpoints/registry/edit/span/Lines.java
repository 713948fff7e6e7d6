package ru.touchpoints.registry.edit.span;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.yaml.Comment;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Entry;

/**
 * Where the lines of a document begin and end, and which of them belong to a node. Offsets count
 * code points from 0, lines from 1, columns from 0.
 */
public final class Lines {

  /** Editors look for their modeline at the head of a file: it describes the file, not a key. */
  private static final String MODELINE = "yaml-language-server";

  private final SourceDocument document;
  private final int[] text;

  public Lines(SourceDocument document) {
    this.document = document;
    this.text = TextLines.codePoints(document.text());
  }

  /** The line end that the document uses, by its first one. */
  public String lineEnd() {
    return document.lineCount() > 1 && text[endOf(1)] == '\r' ? "\r\n" : "\n";
  }

  public int length() {
    return text.length;
  }

  public int at(int offset) {
    return offset >= 0 && offset < text.length ? text[offset] : 0;
  }

  public String slice(int start, int end) {
    return new String(text, start, end - start);
  }

  public int lineOf(int offset) {
    return document.at(offset, offset, "").span().line();
  }

  public int columnOf(int offset) {
    return document.at(offset, offset, "").span().column() - 1;
  }

  public int count() {
    return document.lineCount();
  }

  public int startOf(int line) {
    return line > count() ? text.length : document.offset(line, 1);
  }

  /** After the last character of the line, before its line end. */
  public int endOf(int line) {
    String content = document.line(line).orElse("");
    return document.offset(line, 1) + content.codePointCount(0, content.length());
  }

  public boolean isBlank(int line) {
    return document.line(line).map(String::isBlank).orElse(false);
  }

  /** Whether nothing but blanks stands before the offset on its line. */
  public boolean isFirst(int offset) {
    return slice(startOf(lineOf(offset)), offset).isBlank();
  }

  /** After the colon of the entry's key. */
  public int afterColon(Entry entry) {
    int offset = entry.key().end();
    while (offset < length() && at(offset) != ':') {
      offset++;
    }
    return offset + 1;
  }

  /** The comment that follows the offset on its line. */
  public Optional<Comment> commentAfter(int offset) {
    return commentsBetween(offset, endOf(lineOf(offset))).stream().findFirst();
  }

  private Optional<Comment> commentOn(int line) {
    return commentsBetween(startOf(line), endOf(line)).stream().findFirst();
  }

  public int offsetOf(Comment comment) {
    return document.offset(comment.span().line(), comment.span().column());
  }

  public int endOf(Comment comment) {
    return document.offset(comment.span().endLine(), comment.span().endColumn());
  }

  public List<Comment> commentsBetween(int start, int end) {
    return document.commentsBetween(start, end);
  }

  /** The first of the comment lines right above the line that begin in the same column. */
  public int headOf(int line, int column) {
    int head = line;
    while (head > 1 && isCommentAt(head - 1, column)) {
      head--;
    }
    return head;
  }

  private boolean isCommentAt(int line, int column) {
    return commentOn(line)
        .filter(Comment::alone)
        .filter(comment -> comment.span().column() - 1 == column && !isOfFile(comment.text()))
        .isPresent();
  }

  /** Whether a comment is one for editors, which describes the file and nothing below it. */
  public static boolean isOfFile(String comment) {
    return comment.contains(MODELINE);
  }

  /** The last line of what begins in {@code column} and holds the node, comments in it included. */
  public int lastOf(YamlNode node, int from, int column) {
    int last = lineOf(Math.max(from, Math.max(node.start(), node.end() - 1)));
    for (int line = last + 1; line <= count(); line++) {
      boolean inside =
          commentOn(line)
              .filter(comment -> comment.alone() && comment.span().column() - 1 > column)
              .isPresent();
      if (!inside && !isBlank(line)) {
        break;
      }
      last = inside ? line : last;
    }
    return last;
  }
}
