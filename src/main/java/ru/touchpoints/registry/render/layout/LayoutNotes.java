package ru.touchpoints.registry.render.layout;

import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.layout.CanonicalFiles.Outcome;
import ru.touchpoints.registry.layout.FileLayout;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** Why a file stays as it is, below its name. */
public final class LayoutNotes {

  private final Wording words;
  private final Wording findingWords;

  public LayoutNotes(Wording words, Wording findingWords) {
    this.words = words;
    this.findingWords = findingWords;
  }

  /** The note on a file that was left; empty for one that was not. */
  public Optional<String> of(Outcome outcome) {
    FileLayout layout = outcome.layout();
    String name = layout.target().name();
    if (outcome.savedMeanwhile()) {
      return Optional.of(note(name, words.get("fmt.moved")));
    }
    return layout
        .finding()
        .map(finding -> note(name, finding))
        .or(() -> layout.obstacle().map(obstacle -> note(name, words.text(obstacle))));
  }

  private String note(String name, Finding finding) {
    Span span = finding.location().span();
    String advice =
        findingWords
            .advice(finding.message())
            .map(text -> " " + words.get("fmt.advice", text))
            .orElse("");
    return note(
        name + ":" + span.line() + ":" + span.column(),
        findingWords.text(finding.message()) + advice);
  }

  private static String note(String place, String reason) {
    return TextLayout.wrap("", Printable.name(place))
        + "\n"
        + TextLayout.wrap("  ", Printable.of(reason));
  }
}
