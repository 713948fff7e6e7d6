package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rulebook.RuleCatalogue;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.timing.Phase;
import ru.touchpoints.registry.timing.Timings;

/** Checks lists, and does not check again what has not changed since it was kept. */
public final class KeptChecks {

  /** Checks everything, and keeps nothing. */
  public static final KeptChecks NONE = new KeptChecks(Optional.empty());

  private static final int NAME_BYTES = 16;

  /** The most findings that are kept: a list with more of them is checked anew. */
  static final int MOST_KEPT = 50_000;

  private final Optional<CacheFolder> folder;

  private KeptChecks(Optional<CacheFolder> folder) {
    this.folder = folder;
  }

  /** What is kept for the person whose variables these are. */
  public static KeptChecks of(Map<String, String> environment) {
    return new KeptChecks(
        new CachePlace(environment)
            .folder(System.getProperty("os.name", ""))
            .map(CacheFolder::new));
  }

  /**
   * What is asked of a list.
   *
   * @param staged whether it is looked at as git would commit it, which has a place of its own
   */
  public record Question(Path list, boolean staged, SourceTree tree, LocalDate today) {}

  /**
   * The list with what a check says of it.
   *
   * @throws IOException when a file of it is missing or cannot be read at all
   */
  public CheckedList check(Question question, Timings timings) throws IOException {
    Optional<String> program = folder.isEmpty() ? Optional.empty() : ProgramBuild.digest();
    Path list = question.list().toRealPath();
    return program.isEmpty() || folder.get().path().startsWith(list)
        ? anew(question, timings)
        : check(
            question,
            new Slot(folder.get(), name(list, question.staged()), program.get()),
            timings);
  }

  private static CheckedList anew(Question question, Timings timings) throws IOException {
    RuleEngine engine = RuleEngine.remembering(RuleCatalogue.standard(), timings);
    return checked(
        question,
        question.tree(),
        engine,
        (central, file, ofReading) -> engine.ahead(central, file),
        timings);
  }

  /** Where the list has its place, and for whom. */
  private record Slot(CacheFolder folder, String name, String program) {}

  private static CheckedList check(Question question, Slot slot, Timings timings)
      throws IOException {
    Optional<KeptContent> kept = slot.folder().read(slot.name()).flatMap(KeptContent::of);
    DigestedTree tree = timings.of(Phase.LISTING, () -> new DigestedTree(question.tree()));
    if (kept.isPresent()) {
      Optional<byte[]> files = timings.of(Phase.READING, tree::read);
      Optional<CheckedList> known =
          files
              .map(digest -> key(question, slot, digest))
              .flatMap(key -> kept.get().list(key, question.list(), tree));
      if (known.isPresent()) {
        return known.get();
      }
    }
    RuleEngine engine = RuleEngine.remembering(RuleCatalogue.standard(), timings);
    SilentFiles silent =
        new SilentFiles(
            kept.map(KeptContent::silent).orElse(List.of()), slot.program(), tree, engine);
    CheckedList list = checked(question, tree, engine, silent, timings);
    if (list.report().findings().size() > MOST_KEPT) {
      return list;
    }
    tree.digest()
        .map(digest -> key(question, slot, digest))
        .map(key -> KeptContent.bytes(key, silent.digests(), list))
        .ifPresent(content -> slot.folder().write(slot.name(), content));
    return list;
  }

  private static CheckedList checked(
      Question question,
      SourceTree tree,
      RuleEngine engine,
      FileEntry.Visitor visitor,
      Timings timings)
      throws IOException {
    Registry registry = new RegistryLoader(timings).load(tree, visitor);
    return CheckedList.of(question.list(), registry, Occasion.on(question.today()), engine);
  }

  private static String name(Path list, boolean staged) {
    MessageDigest digest = Sha256.start();
    Digests.add(digest, list.toString());
    Digests.add(digest, staged ? 1 : 0);
    return HexFormat.of().formatHex(digest.digest(), 0, NAME_BYTES);
  }

  /** All that the findings depend on. */
  private static byte[] key(Question question, Slot slot, byte[] files) {
    MessageDigest digest = Sha256.start();
    Digests.add(digest, slot.program());
    Digests.add(digest, question.today().toEpochDay());
    digest.update(files);
    return digest.digest();
  }
}
