package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.history.FormerEditions;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.official.verify.IssuedDocument;
import ru.touchpoints.registry.official.verify.ListVerification;
import ru.touchpoints.registry.official.verify.SameReading;
import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.signing.edition.PackageVerdict.FileVerdict;
import ru.touchpoints.registry.signing.edition.PackageVerdict.Outcome;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/** Makes an edition again from the commits that a manifest names, and compares every file. */
public final class PackageVerification {

  private static final String LIST = "touchpoints.";

  /** Makes the documents of an edition and the text of its manifest. */
  public interface Maker {
    List<PackagePart> documents(EditionContents edition);

    String manifest(EditionContents edition, String program, Map<String, String> digests);
  }

  private final Maker maker;

  public PackageVerification(Maker maker) {
    this.maker = maker;
  }

  /**
   * Compares.
   *
   * @param folder of the list, with its history around it
   * @throws Refusal when the history does not have the commits
   */
  public PackageVerdict run(ReadManifest manifest, Path folder) throws IOException {
    EditionContents edition;
    try (GitRepository git = AsOf.history(folder)) {
      List<Tag> former = new ArrayList<>();
      for (ReadManifest.Former one : manifest.former()) {
        Commit commit = commit(git, one.commit(), manifest);
        former.add(new Tag(one.edition().tag(), commit, Instant.EPOCH));
      }
      Commit commit = commit(git, manifest.commit(), manifest);
      edition =
          EditionContents.of(git, folder, manifest.edition(), commit, new FormerEditions(former));
    }
    return new PackageVerdict(manifest, edition.commit(), files(manifest, edition, folder));
  }

  private static Commit commit(GitRepository git, String id, ReadManifest manifest)
      throws IOException {
    String key = git.shallow() ? "git.shallow" : "verify.no-commit";
    return git.find(id).orElseThrow(() -> new Refusal(key, id, manifest.shown()));
  }

  private List<FileVerdict> files(ReadManifest manifest, EditionContents edition, Path folder)
      throws IOException {
    Map<String, PackagePart> parts = new TreeMap<>();
    maker.documents(edition).forEach(part -> parts.put(part.file(), part));
    Set<String> names = new TreeSet<>(parts.keySet());
    names.addAll(manifest.files().keySet());
    List<FileVerdict> verdicts = new ArrayList<>();
    String text = maker.manifest(edition, manifest.program(), manifest.files());
    verdicts.add(
        plain(
            PackageFolder.MANIFEST,
            text.equals(manifest.text()) ? Outcome.IDENTICAL : Outcome.DIFFERENT));
    for (String name : names) {
      verdicts.add(verdict(name, Optional.ofNullable(parts.get(name)), manifest, folder));
    }
    return verdicts;
  }

  private static FileVerdict verdict(
      String name, Optional<PackagePart> part, ReadManifest manifest, Path folder)
      throws IOException {
    Path file = manifest.folder().resolve(name);
    if (!manifest.files().containsKey(name)) {
      return plain(name, Outcome.UNNAMED);
    }
    if (part.isEmpty()) {
      return plain(name, Outcome.FOREIGN);
    }
    if (!Files.isRegularFile(file)) {
      return plain(name, Outcome.MISSING);
    }
    String digest = digest(out -> Files.copy(file, out));
    boolean kept = digest.equals(manifest.files().get(name));
    if (kept && digest.equals(digest(part.get().content()))) {
      return plain(name, Outcome.IDENTICAL);
    }
    Optional<Verdict> list = name.startsWith(LIST) ? list(file, name, folder) : Optional.empty();
    if (!kept) {
      return new FileVerdict(name, Outcome.CHANGED, list);
    }
    boolean same =
        name.startsWith(LIST)
            ? list.filter(one -> sameList(one, manifest)).isPresent()
            : readsLike(part.get(), file);
    return new FileVerdict(name, same ? Outcome.SAME : Outcome.DIFFERENT, list);
  }

  private static boolean sameList(Verdict verdict, ReadManifest manifest) {
    return !verdict.differs() && verdict.list().commitId().equals(manifest.commit());
  }

  /** What another version of the program has made differs in its bytes, and says the same. */
  private static boolean readsLike(PackagePart part, Path file) throws IOException {
    Path anew = Files.createTempFile("registry-", "-" + part.file());
    try {
      AtomicFile.write(anew, part.content());
      return SameReading.of(anew, file, part.file());
    } finally {
      Files.deleteIfExists(anew);
    }
  }

  /** What is said of a document; nothing where it is none of a list any more. */
  private static Optional<Verdict> list(Path file, String name, Path folder) throws IOException {
    try {
      IssuedDocument document = IssuedDocument.read(file, name);
      return Optional.of(
          new ListVerification().run(new ListVerification.Options(document, folder)));
    } catch (Refusal noList) {
      return Optional.empty();
    }
  }

  private static FileVerdict plain(String name, Outcome outcome) {
    return new FileVerdict(name, outcome, Optional.empty());
  }

  private static String digest(AtomicFile.Writing content) throws IOException {
    MessageDigest digest = Sha256.start();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      content.to(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
