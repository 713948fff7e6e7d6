package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.signing.hindrance.Hindrance;
import ru.touchpoints.registry.signing.hindrance.Hindrances;
import ru.touchpoints.registry.signing.hindrance.ListToSign;
import ru.touchpoints.registry.source.git.GitRepository;

/** Makes an edition of the list as it stands, unless something forbids it. */
public final class NewEdition {

  /**
   * What is wanted.
   *
   * @param today decides what is overdue
   * @param overdueAllowed whether overdue confirmations are no obstacle
   */
  public record Options(Path folder, EditionName name, LocalDate today, boolean overdueAllowed) {}

  /**
   * What came of it.
   *
   * @param hindrances those that forbid the edition, else those to be warned of
   * @param contents empty where it is forbidden
   * @param tagged whether the commit has the tag already
   */
  public record Result(
      List<Hindrance> hindrances, Optional<EditionContents> contents, boolean tagged) {
    public Result {
      hindrances = List.copyOf(hindrances);
    }
  }

  /**
   * Looks for hindrances, then reads what the edition is made of.
   *
   * @throws Refusal when the history is cut short, so that editions before may be missing
   */
  public Result run(Options options) throws IOException {
    ListToSign list =
        ListToSign.read(
            options.folder(),
            options.today(),
            Optional.of(options.name().tag()),
            options.overdueAllowed());
    List<Hindrance> hindrances = Hindrances.of(list);
    if (hindrances.stream().anyMatch(Hindrance::forbids)) {
      return new Result(
          hindrances.stream().filter(Hindrance::forbids).toList(), Optional.empty(), false);
    }
    ListToSign.Standing standing = list.history().orElseThrow();
    try (GitRepository git = AsOf.history(options.folder())) {
      if (git.shallow()) {
        throw new Refusal("git.shallow", options.name().tag());
      }
      EditionContents contents =
          EditionContents.of(
              git,
              options.folder(),
              options.name(),
              standing.head().orElseThrow(),
              standing.former());
      return new Result(hindrances, Optional.of(contents), standing.taken().isPresent());
    }
  }
}
