package ru.touchpoints.registry.list.kept;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode.Scalar;

/**
 * Files of which a check had nothing to say by themselves. Each is known by a digest of all that
 * this depends on: the program, the file's path and bytes, the passport, and the entry of its
 * process. What has a finding is looked at anew each time: there are few of them.
 */
final class SilentFiles implements FileEntry.Visitor {

  private final Set<ByteBuffer> known;
  private final String program;
  private final DigestedTree tree;
  private final RuleEngine engine;
  private final Map<String, byte[]> silent = new ConcurrentHashMap<>();

  /** Knows what was written by {@link #digests()} earlier, by whatever program. */
  SilentFiles(List<byte[]> known, String program, DigestedTree tree, RuleEngine engine) {
    this.known = new HashSet<>();
    known.forEach(digest -> this.known.add(ByteBuffer.wrap(digest)));
    this.program = program;
    this.tree = tree;
    this.engine = engine;
  }

  @Override
  public boolean knows(Registry central, SourceDocument document) {
    if (known.isEmpty()) {
      return false;
    }
    Optional<String> process =
        document
            .find("/process")
            .filter(Scalar.class::isInstance)
            .map(node -> ((Scalar) node).text());
    return digest(central, document.path(), process)
        .filter(digest -> known.contains(ByteBuffer.wrap(digest)))
        .isPresent();
  }

  @Override
  public void visitKnown(Registry central, FileEntry file) {
    engine.passOver(central, file);
    keep(central, file);
  }

  @Override
  public void visit(Registry central, FileEntry file, List<Finding> ofReading) {
    if (engine.ahead(central, file) && ofReading.isEmpty()) {
      keep(central, file);
    }
  }

  private void keep(Registry central, FileEntry file) {
    digest(central, file.path(), file.process())
        .ifPresent(digest -> silent.put(file.path(), digest));
  }

  /** The digests of the files that are silent now. */
  List<byte[]> digests() {
    return List.copyOf(silent.values());
  }

  private Optional<byte[]> digest(Registry central, String path, Optional<String> process) {
    Optional<byte[]> passport = tree.digest(central.passportDocument().path());
    Optional<byte[]> file = tree.digest(path);
    if (passport.isEmpty() || file.isEmpty()) {
      return Optional.empty();
    }
    MessageDigest all = Sha256.start();
    Digests.add(all, program);
    if (central.ownOrder().isPresent()) {
      Optional<byte[]> order = tree.digest(central.ownOrder().get().entry().document().path());
      if (order.isEmpty()) {
        return Optional.empty();
      }
      all.update(order.get());
    }
    all.update(passport.get());
    Digests.add(all, path);
    all.update(file.get());
    // As it is written: putting a record into words takes Java longer than all the rest.
    Digests.add(
        all, process.flatMap(central.processes()::find).map(SilentFiles::written).orElse(""));
    return Optional.of(all.digest());
  }

  private static String written(Entry<Process> entry) {
    return entry.document().find(entry.pointer()).map(entry.document()::written).orElse("");
  }
}
