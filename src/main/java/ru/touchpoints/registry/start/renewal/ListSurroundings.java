package ru.touchpoints.registry.start.renewal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.blank.Example;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.start.BodyDraft;
import ru.touchpoints.registry.start.BodyDraft.Named;
import ru.touchpoints.registry.start.HookLists;
import ru.touchpoints.registry.start.Host;
import ru.touchpoints.registry.start.ListOrder;
import ru.touchpoints.registry.start.ListPlace;
import ru.touchpoints.registry.start.NewRepository;
import ru.touchpoints.registry.start.ServiceFiles;
import ru.touchpoints.registry.start.WrittenFiles;

/**
 * A list that is kept already, and the folder that holds it.
 *
 * @param record of what was written there before
 */
record ListSurroundings(Path folder, Registry registry, ListPlace place, WrittenFiles record) {

  private static final List<String> OWNERS = List.of(".github/CODEOWNERS", ".gitlab/CODEOWNERS");

  /**
   * Reads the list.
   *
   * @throws Refusal when its passport or its order cannot be read without fault
   */
  static ListSurroundings of(Path list) throws IOException {
    Registry registry = ListOrder.listOf(list);
    if (registry.passport().isEmpty()) {
      throw new Refusal("upgrade.passport", list.resolve(RegistryLoader.PASSPORT));
    }
    Path folder = list.toAbsolutePath().resolve("..").normalize();
    return new ListSurroundings(folder, registry, ListPlace.of(folder), WrittenFiles.in(folder));
  }

  /** What this version of the program would write, by its path. */
  Map<String, String> wanted(Optional<Host> host, String version) throws IOException {
    ListOrder order = ListOrder.of(registry);
    Map<String, String> files =
        new LinkedHashMap<>(new NewRepository(body(), order, LocalDate.EPOCH).around());
    files.putAll(
        new ServiceFiles(
                new ServiceFiles.Setting(host.orElseGet(this::host), place, owner(), version))
            .files());
    String hook = text(hookPath()).orElse("");
    HookLists.in(hook)
        .filter(lists -> lists.paths().contains(place.list()))
        .ifPresent(lists -> files.computeIfPresent(hookPath(), (path, text) -> lists.of(text)));
    return files;
  }

  private String hookPath() {
    return place.fromHere(ServiceFiles.HOOK);
  }

  /** Whether nobody has changed a file since, but to have the hook check other lists too. */
  boolean isAsWritten(String path, String text) {
    String alone = path.equals(hookPath()) ? new HookLists(List.of(place.list())).of(text) : text;
    return record
        .of(path)
        .filter(List.of(WrittenFiles.digest(text), WrittenFiles.digest(alone))::contains)
        .isPresent();
  }

  private BodyDraft body() {
    Passport passport = registry.passport().map(Entry::value).orElseThrow();
    List<String> directions =
        passport.directions().stream()
            .map(one -> new Named(one.id(), clients(one.clients()), one.title()).text())
            .toList();
    return BodyDraft.EMPTY
        .with("name", filledIn(passport.body().name(), Example.NAME))
        .with("order-number", filledIn(passport.order().number(), Example.NUMBER))
        .withDirections(directions);
  }

  /** What init left as an example is not known yet, as it was not then. */
  private static String filledIn(String value, Example example) {
    return value.equals(example.text()) ? "" : value;
  }

  private static List<String> clients(List<ClientKind> kinds) {
    return kinds.stream().map(ClientKind::id).toList();
  }

  /** Where requests are checked, as far as the files tell. */
  private Host host() {
    if (known(".gitlab")) {
      return Host.GITLAB;
    }
    return known(".github/workflows") ? Host.GITHUB : Host.NONE;
  }

  private boolean known(String beginning) {
    String path = place.fromHere(beginning);
    return record.digests().isEmpty()
        ? Stream.of(path, path + "-ci.yml").anyMatch(one -> Files.exists(folder.resolve(one)))
        : record.digests().keySet().stream().anyMatch(one -> one.startsWith(path));
  }

  /** Whom the file of owners names for the passport. */
  private Optional<String> owner() throws IOException {
    for (String file : OWNERS) {
      String text = text(place.fromHere(file)).orElse("");
      Optional<String> named =
          text.lines()
              .filter(line -> line.replace("\\ ", " ").startsWith("/" + place.list() + "/"))
              .map(line -> line.substring(line.lastIndexOf(' ') + 1))
              .filter(name -> !name.endsWith(Mark.WORD))
              .findFirst();
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** Whether a link lies on the way: what is behind it is somebody else's. */
  boolean behindLink(String path) {
    Path at = folder;
    for (Path step : Path.of(path)) {
      at = at.resolve(step);
      if (Files.isSymbolicLink(at)) {
        return true;
      }
    }
    return false;
  }

  /** What stands in a plain file; empty where there is none. */
  Optional<String> text(String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }
}
