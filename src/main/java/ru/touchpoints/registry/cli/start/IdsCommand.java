package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import ru.touchpoints.registry.cli.base.ExitCode;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.id.Slug;

/** {@code registry ids}: the ids of the list, for the completion of the shell. */
@Command(name = "ids", hidden = true)
public final class IdsCommand implements Callable<Integer> {

  /** What has ids. */
  enum Kind {
    PROCESSES,
    TOUCHPOINTS,
    DEPARTMENTS,
    DIRECTIONS;

    Stream<String> of(Registry registry) {
      return switch (this) {
        case PROCESSES -> registry.processes().ids().stream();
        case TOUCHPOINTS -> registry.files().stream().flatMap(Kind::touchpoints);
        case DEPARTMENTS ->
            passport(registry)
                .flatMap(passport -> passport.departments().stream())
                .map(Passport.Department::id);
        case DIRECTIONS ->
            passport(registry)
                .flatMap(passport -> passport.directions().stream())
                .map(Passport.Direction::id);
      };
    }

    private static Stream<String> touchpoints(FileEntry file) {
      return file.touchpoints().stream()
          .map(touchpoint -> file.covers() + "/" + touchpoint.value().id());
    }

    private static Stream<Passport> passport(Registry registry) {
      return registry.passport().stream().map(Entry::value);
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final RootCommand root;

  @Parameters(paramLabel = "KIND", descriptionKey = "KIND")
  private Kind kind = Kind.PROCESSES;

  public IdsCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    Registry registry = CheckedList.load(root.folder(Optional.empty()));
    // A shell expands what it is offered: nothing but an id may come to it from a file.
    String ids =
        kind.of(registry)
            .filter(id -> Stream.of(id.split("/", -1)).allMatch(Slug::isValid))
            .sorted()
            .map(id -> id + "\n")
            .collect(Collectors.joining());
    root.terminal().data(ids);
    return ExitCode.FINE.status();
  }
}
