package ru.touchpoints.registry.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
  public record Options(
      Path folder,
      BodyDraft body,
      ListOrder order,
      LocalDate today,
      ServiceFiles.Setting service) {}

  /**
   * What has become of the files, each in the order of the repository.
   *
   * @param kept those that were there already
   * @param additions what has to be added to some of these
   * @param unfilled what waits in those written for what only the body knows
   */
  public record Result(
      List<String> written,
      List<String> kept,
      Map<String, String> additions,
      List<Unfilled> unfilled) {
    public Result {
      written = List.copyOf(written);
      kept = List.copyOf(kept);
      additions = Collections.unmodifiableMap(new LinkedHashMap<>(additions));
      unfilled = List.copyOf(unfilled);
    }
  }

  public Result run(Options options) throws IOException {
    Path folder = options.folder();
    ServiceFiles service = new ServiceFiles(options.service());
    Map<String, String> written = new LinkedHashMap<>();
    List<String> kept = new ArrayList<>();
    Map<String, String> list = new LinkedHashMap<>();
    Map<String, String> texts = new HashMap<>();
    // What a run that was killed has written is ours as well.
    Map<String, String> ours = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : files(options, service).entrySet()) {
      String name = file.getKey();
      if (Files.exists(folder.resolve(name))) {
        kept.add(name);
        texts.put(name, text(folder.resolve(name)));
        if (file.getValue().equals(texts.get(name))) {
          ours.put(name, file.getValue());
        }
      } else {
        written.put(name, file.getValue());
        if (ofList(name)) {
          list.put(name, file.getValue());
        } else {
          write(folder.resolve(name), file.getValue());
        }
      }
    }
    ours.putAll(written);
    record(folder, ours);
    together(folder, list);
    Map<String, String> additions =
        new LinkedHashMap<>(service.additions(path -> texts.getOrDefault(path, "")));
    additions.keySet().retainAll(kept);
    return new Result(List.copyOf(written.keySet()), kept, additions, Unfilled.in(written));
  }

  /** What stands in a file, when it is one. */
  private static String text(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
        : "";
  }

  private static Map<String, String> files(Options options, ServiceFiles service) {
    Map<String, String> files =
        new NewRepository(options.body(), options.order(), options.today()).files();
    files.putAll(service.files());
    return files;
  }

  private static boolean ofList(String name) {
    return name.startsWith(LIST) && name.endsWith(".yaml");
  }

  /**
   * Writes down what stands beside the list as it was written, for later versions of the program.
   */
  private static void record(Path folder, Map<String, String> ours) throws IOException {
    WrittenFiles record = WrittenFiles.in(folder);
    for (Map.Entry<String, String> file : ours.entrySet()) {
      if (!file.getKey().startsWith(LIST)) {
        record = record.with(file.getKey(), file.getValue());
      }
    }
    write(folder.resolve(WrittenFiles.FILE), record.text());
  }

  /** Writes a text beside the list; one that begins as a script becomes a program. */
  public static void write(Path path, String text) throws IOException {
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
