package ru.touchpoints.registry.start.renewal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.start.Host;
import ru.touchpoints.registry.start.RepositoryStart;
import ru.touchpoints.registry.start.ServiceFiles;
import ru.touchpoints.registry.start.WrittenFiles;
import ru.touchpoints.registry.start.renewal.RenewedFile.State;

/**
 * Brings what the program has written beside a list up to this version of the program. Each file is
 * replaced in one go, and the record of them comes last: a killed run is gone on with by the next
 * one, for which a file that is renewed already fits.
 */
public final class Renewal {

  private static final String SCHEMAS = "schemas/";

  /**
   * What is asked.
   *
   * @param list the folder of the list
   * @param host where requests are checked from now on; none for where they are checked already
   * @param taken files that are written though people have changed or removed them
   * @param remove whether files go that older versions wrote, this one does not, and nobody changed
   * @param version of the program
   */
  public record Options(
      Path list,
      boolean write,
      Optional<Host> host,
      List<String> taken,
      boolean remove,
      String version) {
    public Options {
      taken = List.copyOf(taken);
    }
  }

  /**
   * The files in the order in which they are told.
   *
   * @param otherVersion which version checks requests, where it is not this one
   */
  public record Result(List<RenewedFile> files, Optional<String> otherVersion) {
    public Result {
      files = List.copyOf(files);
    }
  }

  /**
   * Compares the files, and writes them when that is asked for.
   *
   * @throws Refusal when the list cannot be read, or a file to be taken is none of ours
   */
  public Result run(Options options) throws IOException {
    ListSurroundings around = ListSurroundings.of(options.list());
    Map<String, String> wanted = around.wanted(options.host(), options.version());
    for (String path : options.taken()) {
      if (!wanted.containsKey(path)) {
        throw new Refusal("upgrade.take", path);
      }
    }
    List<RenewedFile> files = new ArrayList<>();
    for (Map.Entry<String, String> file : wanted.entrySet()) {
      files.add(compared(around, file.getKey(), file.getValue(), options.taken()));
    }
    FormerFiles former = new FormerFiles(around, wanted.keySet());
    files.addAll(former.files(options.remove()));
    if (options.write()) {
      write(around, files, former);
    }
    return new Result(files, otherVersion(around, options.version()));
  }

  private static RenewedFile compared(
      ListSurroundings around, String path, String after, List<String> taken) throws IOException {
    Optional<String> before = around.text(path);
    State state = state(around, path, before, after);
    boolean take = taken.contains(path) && state != State.FITS;
    State due = before.isPresent() ? State.OUTDATED : State.NEW;
    return new RenewedFile(path, take ? due : state, before.orElse(""), after);
  }

  private static State state(
      ListSurroundings around, String path, Optional<String> before, String after) {
    Optional<String> recorded = around.record().of(path);
    if (around.behindLink(path)) {
      return State.FOREIGN;
    }
    if (before.isEmpty()) {
      boolean there = Files.exists(around.folder().resolve(path), LinkOption.NOFOLLOW_LINKS);
      State gone = recorded.isPresent() ? State.REMOVED : State.NEW;
      return there ? State.FOREIGN : gone;
    }
    String now = WrittenFiles.digest(before.get());
    String next = WrittenFiles.digest(after);
    if (now.equals(next)) {
      return State.FITS;
    }
    // What a body has filled in there is its own.
    if (path.equals(ServiceFiles.PROGRAM)) {
      return State.KEPT;
    }
    // Nobody edits these: they are made of the order, and editors alone read them.
    if (path.startsWith(SCHEMAS) || around.isAsWritten(path, before.get())) {
      return State.OUTDATED;
    }
    if (recorded.isPresent()) {
      return recorded.get().equals(next) ? State.KEPT : State.BOTH;
    }
    return around.record().digests().isEmpty() ? State.UNKNOWN : State.FOREIGN;
  }

  private static void write(ListSurroundings around, List<RenewedFile> files, FormerFiles former)
      throws IOException {
    WrittenFiles record = around.record();
    for (RenewedFile file : files) {
      Path path = around.folder().resolve(file.path());
      if (file.state() == State.DROPPED) {
        Files.deleteIfExists(path);
      } else if (file.due()) {
        RepositoryStart.write(path, file.after());
      }
      // What was told once is not told again until the program writes something else there.
      if (file.due() || file.open() || file.state() == State.FITS) {
        record = record.with(file.path(), file.after());
      }
    }
    record = former.without(record);
    if (!record.equals(around.record())) {
      RepositoryStart.write(around.folder().resolve(WrittenFiles.FILE), record.text());
    }
  }

  private static Optional<String> otherVersion(ListSurroundings around, String version)
      throws IOException {
    return around
        .text(ServiceFiles.PROGRAM)
        .flatMap(
            text ->
                text.lines()
                    .filter(line -> line.startsWith("version="))
                    .map(line -> line.substring(line.indexOf('=') + 1).strip())
                    .findFirst())
        .filter(named -> !named.isEmpty() && !named.equals(version));
  }
}
