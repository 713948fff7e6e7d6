package ru.touchpoints.registry.start.renewal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ru.touchpoints.registry.start.WrittenFiles;
import ru.touchpoints.registry.start.renewal.RenewedFile.State;

/**
 * What older versions of the program wrote beside a list, and this one does not. Nothing of it goes
 * unasked, and only what is byte for byte as it was written.
 */
record FormerFiles(ListSurroundings around, Set<String> wanted) {

  /** The check of requests, before there was a record of what is written. */
  private static final Map<String, String> UNRECORDED =
      Map.of(
          ".github/workflows/pull-request.yml",
          "1f90ab28486d9483618bb59adb6d771ba9c1d4bcdc272fd5968cdfae51155eb4");

  /** What that check asked for, by which it is known where people have changed it. */
  private static final String ITS_SETTING = "REGISTRY_PROGRAM";

  FormerFiles {
    wanted = Set.copyOf(wanted);
  }

  /**
   * Those that are there, by their paths.
   *
   * @param remove whether they are to go
   */
  List<RenewedFile> files(boolean remove) throws IOException {
    List<RenewedFile> files = new ArrayList<>();
    for (String path : paths()) {
      Optional<String> before = around.text(path);
      if (before.isPresent() && !around.behindLink(path)) {
        state(path, before.get(), remove)
            .ifPresent(state -> files.add(new RenewedFile(path, state, before.get(), "")));
      }
    }
    return files;
  }

  /** The record without those that are there no longer. */
  WrittenFiles without(WrittenFiles record) throws IOException {
    WrittenFiles rest = record;
    for (String path : paths()) {
      if (around.text(path).isEmpty()) {
        rest = rest.without(path);
      }
    }
    return rest;
  }

  private Set<String> paths() {
    Set<String> paths = new TreeSet<>();
    UNRECORDED.keySet().forEach(atRoot -> paths.add(around.place().fromHere(atRoot)));
    // The record comes with the repository: it may name what the program never wrote.
    around.record().digests().keySet().stream().filter(around.place()::isOurs).forEach(paths::add);
    paths.removeAll(wanted);
    return paths;
  }

  private Optional<State> state(String path, String before, boolean remove) {
    String now = WrittenFiles.digest(before);
    Optional<String> recorded = around.record().of(path);
    Optional<String> unrecorded =
        UNRECORDED.entrySet().stream()
            .filter(one -> around.place().fromHere(one.getKey()).equals(path))
            .map(Map.Entry::getValue)
            .findFirst();
    if (recorded.or(() -> unrecorded).filter(now::equals).isPresent()) {
      return Optional.of(remove ? State.DROPPED : State.FORMER);
    }
    boolean ours = recorded.isPresent() || before.contains(ITS_SETTING);
    return ours ? Optional.of(State.FORMER_KEPT) : Optional.empty();
  }
}
