package ru.touchpoints.registry.official.verify;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.OriginProperties;

/**
 * Where a document says that it comes from, by whatever trace of it other programs have left.
 *
 * @param revision the commit, as the trace names it
 * @param trace what it was known by where the properties are gone; empty where they are not
 */
record DocumentOrigin(Form.Origin origin, Optional<String> revision, Optional<String> trace) {

  /** The name under which a document's properties have what is printed below its pages. */
  static final String FOOTER = "footer";

  private static final Pattern EDITION = Pattern.compile("Редакция ([0-9a-f]{7,64})( с правками)?");
  private static final Pattern DAY =
      Pattern.compile("по состоянию на ([0-9]{2}\\.[0-9]{2}\\.[0-9]{4})");
  private static final String MARK = "ПРОЕКТ";

  /** Empty where there is no trace of a list. */
  static Optional<DocumentOrigin> of(ReadBack found) {
    // Properties that say something else were changed by hand, and nothing else counts then.
    return found.properties().containsKey(OriginProperties.DIGEST)
        ? OriginProperties.read(found.properties())
            .map(origin -> new DocumentOrigin(origin, origin.commit(), Optional.empty()))
        : printed(found);
  }

  private static Optional<DocumentOrigin> printed(ReadBack found) {
    Collection<String> texts = found.texts().values();
    boolean draft = texts.contains(MARK);
    String footer = found.properties().getOrDefault(FOOTER, "");
    Optional<Matcher> edition = first(EDITION, footer).or(() -> any(EDITION, texts));
    if (edition.isPresent()) {
      // What was exported with edits is the list of no commit.
      boolean edited = edition.get().group(2) != null;
      Optional<String> commit = edited ? Optional.empty() : Optional.of(edition.get().group(1));
      return Optional.of(of(commit, draft, edition.get().group()));
    }
    return any(DAY, texts).map(day -> of(Optional.of(day.group(1)), draft, day.group()));
  }

  private static DocumentOrigin of(Optional<String> revision, boolean draft, String trace) {
    return new DocumentOrigin(
        new Form.Origin(Optional.empty(), Map.of(), draft), revision, Optional.of(trace));
  }

  private static Optional<Matcher> any(Pattern pattern, Collection<String> texts) {
    return texts.stream().flatMap(text -> first(pattern, text).stream()).findFirst();
  }

  private static Optional<Matcher> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher) : Optional.empty();
  }
}
