package ru.touchpoints.registry.render.official;

import ru.touchpoints.registry.official.verify.DocumentDifference;
import ru.touchpoints.registry.official.verify.DocumentDifference.Kind;
import ru.touchpoints.registry.render.Wording;

/** What a difference is called: a place alone where texts differ, else a sentence. */
final class DifferenceWords {

  private final Wording words;

  DifferenceWords(Wording words) {
    this.words = words;
  }

  String of(DocumentDifference difference) {
    return difference.kind() == Kind.CHANGED
        ? words.text(difference.place().message())
        : words.get("verify." + difference.kind().id(), difference.place().message());
  }
}
