package ru.touchpoints.registry.render.changes;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.writing.TextLayout;

/** Names the files that could not be compared, a message each. */
public final class UnreadFiles {

  private final Wording wording;

  /**
   * @param wording of the command line
   */
  public UnreadFiles(Wording wording) {
    this.wording = wording;
  }

  public List<String> of(ListChanges.Result result) {
    return of(result, UnaryOperator.identity());
  }

  /**
   * The same of one of several lists.
   *
   * @param path what a file is called among those of the others
   */
  public List<String> of(ListChanges.Result result, UnaryOperator<String> path) {
    return Stream.of(result.before(), result.after())
        .flatMap(
            revision ->
                revision.unread().stream().map(file -> message(revision, file, path.apply(file))))
        .toList();
  }

  private String message(Revision revision, String file, String shown) {
    String key = revision.broken().contains(file) ? "changes.broken" : "changes.unread";
    String moment = revision.side().commit().isEmpty() ? "-now" : "";
    return TextLayout.wrap(
        "", Printable.of(wording.get(key + moment, Printable.name(shown), revision.name())));
  }
}
