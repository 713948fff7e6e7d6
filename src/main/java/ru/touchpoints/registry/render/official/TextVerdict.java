package ru.touchpoints.registry.render.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.official.PartChoice;
import ru.touchpoints.registry.official.verify.ClaimedList;
import ru.touchpoints.registry.official.verify.DocumentDifference;
import ru.touchpoints.registry.official.verify.DocumentDifference.Kind;
import ru.touchpoints.registry.official.verify.DocumentPlace;
import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.official.verify.Verdict.Outcome;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** A verdict for a person at a terminal. */
public final class TextVerdict implements VerdictRenderer {

  /** So many differences are shown; a document that differs more is another one. */
  static final int MOST = 1_000;

  private static final String INDENT = "  ";

  private final Wording words;
  private final DifferenceWords differenceWords;

  public TextVerdict(Wording words) {
    this.words = words;
    this.differenceWords = new DifferenceWords(words);
  }

  @Override
  public String render(Verdict verdict) {
    String text = verdict.differs() ? differences(verdict) : likeness(verdict);
    return Printable.of(text);
  }

  private String likeness(Verdict verdict) {
    ClaimedList list = verdict.list();
    String key = verdict.outcome() == Outcome.IDENTICAL ? "same" : "same-cells." + verdict.format();
    List<String> lines = new ArrayList<>();
    lines.add(words.get("verify." + key, list.commitId(), PrintedDay.of(list.date())));
    trace(list).ifPresent(lines::add);
    lines.add(words.get("verify.counts", list.processCount(), list.touchpointCount()));
    if (!list.selection().isAll()) {
      lines.add(words.get("verify.part", PartChoice.spelt(list.selection())));
    }
    list.form().mark().map(mark -> words.get("verify.marked", mark)).ifPresent(lines::add);
    return line("", String.join("\n", lines));
  }

  private String differences(Verdict verdict) {
    StringBuilder text = new StringBuilder();
    List<DocumentDifference> all = verdict.differences();
    for (DocumentDifference difference : all.subList(0, Math.min(all.size(), MOST))) {
      String told = differenceWords.of(difference);
      if (difference.place().kind() == DocumentPlace.Kind.DIGEST
          || difference.kind() != Kind.CHANGED) {
        text.append(line("", told));
      } else {
        text.append(told).append('\n');
        text.append(line(INDENT, value("verify.expected", difference.expected())));
        text.append(line(INDENT, value("verify.found", difference.found())));
      }
    }
    if (all.size() > MOST) {
      text.append(line("", words.get("verify.more", all.size() - MOST)));
    }
    return text.toString();
  }

  private String value(String key, Optional<String> text) {
    return words.get(
        key,
        text.map(there -> there.replace("\n", " / ")).orElseGet(() -> words.get("verify.nothing")));
  }

  /** What is said of a document that differs, beside the differences themselves. */
  public List<String> remarks(Verdict verdict) {
    ClaimedList list = verdict.list();
    List<String> remarks = new ArrayList<>();
    if (verdict.differs()) {
      trace(list).ifPresent(remarks::add);
      remarks.add(
          words.get(
              "verify.differs",
              list.shortId(),
              PrintedDay.of(list.date()),
              verdict.differences().size()));
    }
    return remarks.stream().map(remark -> TextLayout.wrap("", remark)).toList();
  }

  private Optional<String> trace(ClaimedList list) {
    return list.trace().map(trace -> words.get("verify.traced", trace));
  }

  private static String line(String indent, String text) {
    return TextLayout.wrap(indent, text) + "\n";
  }
}
