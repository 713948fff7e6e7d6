package ru.touchpoints.registry.edit.span;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.TextLines;

/** Replacements in the text of one document, none of which touches another. */
public final class TextEdits {

  private final SourceDocument document;
  private final NavigableMap<Integer, Edit> edits = new TreeMap<>();

  public TextEdits(SourceDocument document) {
    this.document = document;
  }

  /** A replacement by code points of the text. */
  private record Edit(int start, int end, String text) {}

  /** Takes all of the replacements, or none when one of them touches an earlier one. */
  public boolean add(List<Replacement> replacements) {
    List<Edit> added = replacements.stream().map(this::edit).toList();
    boolean free = added.stream().allMatch(this::isFree);
    if (free) {
      added.forEach(edit -> edits.put(edit.start(), edit));
    }
    return free;
  }

  /** Replaces the text between two code points, unless an earlier edit touches it. */
  public boolean replace(int start, int end, String text) {
    Edit edit = new Edit(start, end, text);
    boolean free = isFree(edit);
    if (free) {
      edits.put(start, edit);
    }
    return free;
  }

  public boolean isEmpty() {
    return edits.isEmpty();
  }

  private boolean isFree(Edit edit) {
    if (edits.containsKey(edit.start())) {
      return false;
    }
    Map.Entry<Integer, Edit> before = edits.lowerEntry(edit.end());
    return before == null || before.getValue().end() <= edit.start();
  }

  private Edit edit(Replacement replacement) {
    Span span = replacement.span();
    return new Edit(
        document.offset(span.line(), span.column()),
        document.offset(span.endLine(), span.endColumn()),
        replacement.text());
  }

  /** The text with all replacements made. */
  public String applied() {
    if (edits.isEmpty()) {
      return document.text();
    }
    int[] text = TextLines.codePoints(document.text());
    StringBuilder result = new StringBuilder(text.length);
    int at = 0;
    for (Edit edit : edits.values()) {
      result.append(new String(text, at, edit.start() - at)).append(edit.text());
      at = edit.end();
    }
    return result.append(new String(text, at, text.length - at)).toString();
  }
}
