package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.journal.FileReplacement;
import ru.touchpoints.registry.source.journal.JointWriting;

/**
 * Writes the repository of a new body. The passport, which makes a list of the folder, comes last
 * and together with the other YAML: until it is there, a killed run can be begun again.
 */
public final class RepositoryStart {

  private static final String LIST = "registry/";

  /** What the repository is to be of, and where. */
  public record Options(Path folder, BodyDraft body, ListOrder order, LocalDate today) {}

  /** The files written and those that were there already, each in the order of the repository. */
  public record Result(List<String> written, List<String> kept) {
    public Result {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
    }
  }

  public Result run(Options options) throws IOException {
    Path folder = options.folder();
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    Map<String, String> list = new LinkedHashMap<>();
    for (Map.Entry<String, String> file :
        new NewRepository(options.body(), options.order(), options.today()).files().entrySet()) {
      String name = file.getKey();
      if (Files.exists(folder.resolve(name))) {
        kept.add(name);
      } else {
        written.add(name);
        if (name.startsWith(LIST) && name.endsWith(".yaml")) {
          list.put(name, file.getValue());
        } else {
          write(folder.resolve(name), file.getValue());
        }
      }
    }
    together(folder, list);
    return new Result(written, kept);
  }

  private static void write(Path path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (text.startsWith("#!")) {
      AtomicFile.writeProgram(path, out -> out.write(bytes));
    } else {
      AtomicFile.write(path, out -> out.write(bytes));
    }
  }

  private static void together(Path folder, Map<String, String> list) throws IOException {
    Path registry = folder.resolve(LIST);
    if (!Files.exists(registry, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(registry);
    }
    List<FileReplacement> files = new ArrayList<>();
    list.forEach(
        (name, text) ->
            files.add(
                0,
                new FileReplacement(
                    folder.resolve(name),
                    Optional.empty(),
                    text.getBytes(StandardCharsets.UTF_8))));
    if (new JointWriting(registry).write(files).isPresent()) {
      throw new Refusal("init.exists", folder);
    }
  }
}
