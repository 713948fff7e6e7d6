package ru.touchpoints.registry.rule.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.load.word.Alphabets;
import ru.touchpoints.registry.rule.text.ProofMark.Change;

/** Finds what is untidy in one text. */
final class ProofMarks {

  private static final int NO_BREAK_SPACE = 0xA0;

  private final int[] text;
  private final int start;
  private final int end;
  private final List<ProofMark> marks = new ArrayList<>();

  private ProofMarks(String text, boolean block) {
    this.text = text.codePoints().toArray();
    int last = this.text.length;
    while (block && last > 0 && this.text[last - 1] == '\n') {
      last--;
    }
    int first = 0;
    while (first < last && isSpace(this.text[first])) {
      first++;
    }
    this.end = last;
    this.start = first;
  }

  /**
   * Everything untidy in the text, each kind once.
   *
   * @param block whether the text is a block of lines, which ends with a line feed of its own
   */
  static List<ProofMark> of(String text, boolean block, boolean title) {
    ProofMarks found = new ProofMarks(text, block);
    found.spacesAround();
    found.spacesDoubled();
    found.quotes(text);
    found.decomposed(text);
    if (title) {
      found.fullStop(text);
    }
    return found.marks;
  }

  private static boolean isSpace(int c) {
    return isBlank(c) || c == '\n';
  }

  private static boolean isBlank(int c) {
    return c == ' ' || c == '\t' || c == NO_BREAK_SPACE;
  }

  private void mark(String variant, List<Change> changes) {
    if (!changes.isEmpty()) {
      marks.add(ProofMark.of(variant, text, changes));
    }
  }

  private void spacesAround() {
    List<Change> changes = new ArrayList<>();
    if (start > 0) {
      changes.add(new Change(0, start, ""));
    }
    int tail = end;
    while (tail > start && isSpace(text[tail - 1])) {
      tail--;
    }
    if (tail < end && tail > start) {
      changes.add(new Change(tail, end, ""));
    }
    mark("around", changes);
  }

  /** Runs of blanks within a line; a tab is never one space. */
  private void spacesDoubled() {
    List<Change> changes = new ArrayList<>();
    int i = start;
    while (i < end) {
      int from = i;
      while (i < end && isBlank(text[i])) {
        i++;
      }
      boolean inside = from > start && i < end && text[from - 1] != '\n' && text[i] != '\n';
      if (inside && (i - from > 1 || (i - from == 1 && text[from] == '\t'))) {
        changes.add(new Change(from, i, " "));
      }
      i = Math.max(i, from + 1);
    }
    mark("doubled", changes);
  }

  private void quotes(String whole) {
    boolean russian = whole.codePoints().anyMatch(Alphabets::isCyrillic);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < text.length && russian; i++) {
      if (text[i] == '"') {
        changes.add(new Change(i, i + 1, opens(i) ? "«" : "»"));
      }
    }
    boolean paired = changes.size() % 2 == 0;
    for (int i = 0; i < changes.size(); i++) {
      paired &= changes.get(i).text().equals(i % 2 == 0 ? "«" : "»");
    }
    if (paired) {
      mark("quotes", changes);
    } else {
      Change first = changes.get(0);
      marks.add(new ProofMark("quotes-odd", first.from(), first.to(), List.of(), whole));
    }
  }

  private boolean opens(int at) {
    boolean before = at == 0 || isSpace(text[at - 1]) || "([{«„—–-/".indexOf(text[at - 1]) >= 0;
    return before && at + 1 < text.length && !isSpace(text[at + 1]);
  }

  private void decomposed(String whole) {
    if (Normalizer.isNormalized(whole, Normalizer.Form.NFC)) {
      return;
    }
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < text.length) {
      int from = i++;
      while (i < text.length && Character.getType(text[i]) == Character.NON_SPACING_MARK) {
        i++;
      }
      String cluster = new String(text, from, i - from);
      String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
      if (!composed.equals(cluster)) {
        changes.add(new Change(from, i, composed));
      }
    }
    mark("decomposed", changes);
  }

  private void fullStop(String whole) {
    String trimmed = whole.strip();
    if (trimmed.endsWith(".") && !Abbreviations.ends(trimmed)) {
      int at = end - 1;
      while (text[at] != '.') {
        at--;
      }
      mark("full-stop", List.of(new Change(at, at + 1, "")));
    }
  }
}
