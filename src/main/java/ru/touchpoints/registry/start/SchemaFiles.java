package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.schema.OrderSchemas;
import ru.touchpoints.registry.source.AtomicFile;

/** The schemas beside a list, by which editors complete its files in the words of its order. */
public final class SchemaFiles {

  private static final String FOLDER = "schemas";

  /**
   * What is asked.
   *
   * @param folder of the list
   * @param write whether files that do not fit are written anew
   */
  public record Options(Path folder, boolean write) {}

  /** What has become of a schema. */
  public enum State {
    FITS,
    DRIFTED,
    ABSENT,
    WRITTEN
  }

  /**
   * A schema.
   *
   * @param file as findings name it: seen from the folder that holds the list
   */
  public record SchemaFile(String file, State state) {}

  /**
   * Holds the schemas against the order of the list.
   *
   * @throws Refusal when the order cannot be read without fault, or the folder of schemas is a link
   */
  public List<SchemaFile> run(Options options) throws IOException {
    Registry registry = ListOrder.listOf(options.folder());
    Path folder = options.folder().toAbsolutePath().normalize().resolveSibling(FOLDER);
    if (Files.isSymbolicLink(folder)) {
      throw new Refusal("schema.link", folder);
    }
    OrderSchemas schemas = OrderSchemas.of(registry.order());
    List<SchemaFile> files = new ArrayList<>();
    for (String name : schemas.files()) {
      State state = state(folder.resolve(name), schemas.bytes(name), options.write());
      files.add(new SchemaFile(FOLDER + "/" + name, state));
    }
    return files;
  }

  private static State state(Path path, byte[] wanted, boolean write) throws IOException {
    boolean there = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    if (there && Arrays.equals(Files.readAllBytes(path), wanted)) {
      return State.FITS;
    }
    if (write) {
      AtomicFile.write(path, out -> out.write(wanted));
      return State.WRITTEN;
    }
    return there ? State.DRIFTED : State.ABSENT;
  }
}
