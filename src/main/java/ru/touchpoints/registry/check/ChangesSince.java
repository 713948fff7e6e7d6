package ru.touchpoints.registry.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.finding.Fingerprints;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.load.RegistryLoader.MissingFileException;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rulebook.RuleEngine;
import ru.touchpoints.registry.source.SourceTree;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * What has changed in a list since its history and another one parted.
 *
 * @param before the list as it was; empty when there was none
 * @param files logical paths of the files changed since
 */
public record ChangesSince(Optional<Registry> before, Set<String> files) {

  public ChangesSince {
    files = Set.copyOf(files);
  }

  /**
   * The changes since {@code revision}, or since the work tree's history left it.
   *
   * @param now the list as it is to be looked at
   * @param loader reads the list as it was
   * @throws Refusal when there is no history, or no such revision in it
   */
  public static ChangesSince of(Path folder, SourceTree now, String revision, RegistryLoader loader)
      throws IOException {
    try (GitRepository git =
        GitRepository.around(folder).orElseThrow(() -> new Refusal("git.none", folder))) {
      Commit base = base(git, revision);
      return new ChangesSince(
          before(git, base, folder, loader), git.changed(base, folder, now.files()));
    }
  }

  private static Commit base(GitRepository git, String revision) throws IOException {
    AsOf.requireCommits(git);
    Optional<Commit> named = git.find(revision);
    if (named.isPresent()) {
      Optional<Commit> parted = git.mergeBase(named.get());
      if (parted.isPresent() || !git.shallow()) {
        return parted.orElse(named.get());
      }
    }
    throw new Refusal(git.shallow() ? "git.shallow" : "git.revision", revision);
  }

  private static Optional<Registry> before(
      GitRepository git, Commit base, Path folder, RegistryLoader loader) throws IOException {
    try {
      return Optional.of(loader.load(git.tree(base, folder)));
    } catch (MissingFileException noListYet) {
      return Optional.empty();
    }
  }

  /**
   * The findings that stand in a changed file, and those that a change elsewhere has caused: they
   * were not there before.
   *
   * @param engine checks the list as it was
   * @param then when it is checked, and beside whom
   */
  public Report causedIn(Report report, RuleEngine engine, Occasion then) {
    Set<String> known =
        before
            .map(old -> engine.run(old, then))
            .map(old -> (Set<String>) new HashSet<>(Fingerprints.of(old)))
            .orElse(Set.of());
    Fingerprints fingerprints = new Fingerprints();
    return report.only(
        finding -> {
          boolean old = known.contains(fingerprints.next(finding));
          return files.contains(finding.location().file()) || !old;
        });
  }
}
