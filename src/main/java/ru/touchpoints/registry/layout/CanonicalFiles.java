package ru.touchpoints.registry.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ru.touchpoints.registry.edit.file.SavedFile;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;

/**
 * Brings files into the canonical layout. Those of one list are written together: what a killed run
 * leaves is finished by the next one.
 */
public final class CanonicalFiles {

  /** Below this many files, a second thread costs more than it brings. */
  private static final int PARALLEL_FROM = 64;

  /**
   * What is to be laid out.
   *
   * @param write whether the files are to be changed, and not only looked at
   */
  public record Options(List<LayoutTarget> targets, boolean write) {
    public Options {
      targets = List.copyOf(targets);
    }
  }

  /** What came of each file, in the order of the targets. */
  public record Result(List<Outcome> outcomes) {
    public Result {
      outcomes = List.copyOf(outcomes);
    }

    /** How many files differ from their layout, or did before they were written. */
    public int changed() {
      return (int) outcomes.stream().filter(one -> one.differs() && !one.savedMeanwhile()).count();
    }

    /** Whether the layout of a file could not be told. */
    public boolean anyUnread() {
      return outcomes.stream()
          .map(Outcome::layout)
          .anyMatch(layout -> layout.isLeft() && !layout.isSound());
    }
  }

  /**
   * A file and its layout.
   *
   * @param savedMeanwhile whether it was left because somebody has saved it since it was read
   */
  public record Outcome(FileLayout layout, boolean savedMeanwhile) {

    /** Whether the layout is another one than that of the file. */
    public boolean differs() {
      return !layout.isLeft() && layout.changes();
    }
  }

  public Result run(Options options) throws IOException {
    List<FileLayout> layouts = layouts(options.targets());
    Set<Path> left = options.write() ? write(layouts) : Set.of();
    return new Result(
        layouts.stream().map(layout -> new Outcome(layout, left.contains(place(layout)))).toList());
  }

  private static List<FileLayout> layouts(List<LayoutTarget> targets) throws IOException {
    Map<DocumentKind, DocumentShape> shapes = new EnumMap<>(DocumentKind.class);
    for (LayoutTarget target : targets) {
      target
          .inside()
          .map(ListPlaces::kinds)
          .orElse(Set.of())
          .forEach(kind -> shapes.computeIfAbsent(kind, DocumentShape::of));
    }
    Stream<LayoutTarget> stream =
        targets.size() >= PARALLEL_FROM ? targets.parallelStream() : targets.stream();
    try {
      return stream.map(target -> layout(target, shapes)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static FileLayout layout(LayoutTarget target, Map<DocumentKind, DocumentShape> shapes) {
    try {
      return FileLayout.of(target, shapes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Gives back the files that somebody has saved meanwhile. */
  private static Set<Path> write(List<FileLayout> layouts) throws IOException {
    Set<Path> left = new HashSet<>();
    Map<Path, List<FileLayout>> lists = new LinkedHashMap<>();
    for (FileLayout layout : layouts) {
      if (layout.isLeft() || !layout.changes()) {
        continue;
      }
      Optional<Path> list = list(layout);
      if (list.isPresent()) {
        lists.computeIfAbsent(list.get(), folder -> new ArrayList<>()).add(layout);
      } else if (!new SavedFile(place(layout)).replace(layout.before(), layout.after())) {
        left.add(place(layout));
      }
    }
    for (Map.Entry<Path, List<FileLayout>> list : lists.entrySet()) {
      together(list.getKey(), list.getValue(), left);
    }
    return left;
  }

  /** Writes the files of a list together; those that somebody has saved stay out of it. */
  private static void together(Path folder, List<FileLayout> layouts, Set<Path> left)
      throws IOException {
    left.addAll(
        new JointWriting(folder)
            .writeUntouched(layouts.stream().map(CanonicalFiles::replacement).toList()));
  }

  private static FileReplacement replacement(FileLayout layout) {
    return new FileReplacement(place(layout), Optional.of(layout.before()), layout.after());
  }

  /** The list whose record may name the file: no record speaks of hidden files. */
  private static Optional<Path> list(FileLayout layout) {
    return layout
        .target()
        .inside()
        .flatMap(inside -> LayoutTarget.around(place(layout)))
        .filter(
            folder ->
                !("/" + folder.relativize(place(layout)).toString().replace('\\', '/'))
                    .contains("/."));
  }

  private static Path place(FileLayout layout) {
    return layout.target().file().toAbsolutePath().normalize();
  }
}
