package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.SourceLines;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.source.SourceTree;

/**
 * The lines of the files of several lists; those of one list at a time are at hand, for reports go
 * through one after the other.
 */
public final class BodyLines implements SourceLines {

  private static final CheckSummary NOTHING = new CheckSummary(0, 0, 0, 0);

  private final BodiesCheck.Options options;
  private @Nullable Body last;
  private String root = "";
  private SourceLines lines = (file, number) -> Optional.empty();

  /**
   * @param options of the check whose files these are
   */
  public BodyLines(BodiesCheck.Options options) {
    this.options = options;
  }

  @Override
  public Optional<String> line(String file, int number) {
    Optional<Body> body = of(options.bodies(), file);
    if (body.isEmpty()) {
      return Optional.empty();
    }
    if (!body.get().equals(last)) {
      open(body.get());
    }
    return body.get().inside(file).flatMap(inside -> lines.line(root + "/" + inside, number));
  }

  private void open(Body body) {
    last = body;
    try {
      SourceTree tree = options.files(body);
      root = tree.root();
      lines = CheckedList.known(body.folder(), tree, new Report(List.of()), NOTHING).lines();
    } catch (IOException gone) {
      lines = (file, number) -> Optional.empty();
    }
  }

  /** The body whose file it is: the deepest one. */
  static Optional<Body> of(List<Body> bodies, String file) {
    return bodies.stream()
        .filter(body -> body.inside(file).isPresent())
        .max((one, other) -> Integer.compare(one.path().length(), other.path().length()));
  }
}
