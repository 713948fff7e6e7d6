package ru.touchpoints.registry.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import ru.touchpoints.registry.support.Fixture;

/** A list in which every text that can be written freely is a hostile one. */
final class HostileList {

  /** A file beside the others whose name alone is a text. */
  private static final String FILE_NAME = "имя\n::error::взлом\u202e ##[debug]x.yaml";

  /** Those that the passport says of the body: not longer together than a name may be. */
  private static final List<String> IN_PASSPORT =
      List.of("escape", "override", "github", "people", "bare", "picture", "elements");

  private HostileList() {}

  /** Writes the list into a history: an edition without any of the texts, and one with all. */
  static void write(Path folder) throws IOException, GitAPIException {
    Path registry = Fixture.base(folder);
    Fixture.commit(folder);
    tag(folder, "edition/2026-10-15");
    Files.writeString(registry.resolve("registry.yaml"), passport());
    Files.writeString(registry.resolve("processes.yaml"), processes());
    Files.delete(registry.resolve("appeals/appeals-written.yaml"));
    Files.delete(registry.resolve("internal/leave.yaml"));
    for (HostileText one : HostileText.ALL) {
      Path file = registry.resolve("d-" + one.name() + "/p-" + one.name() + ".yaml");
      Files.createDirectories(file.getParent());
      Files.writeString(file, points(one));
    }
    Fixture.commit(folder);
    tag(folder, "edition/2026-10-16");
  }

  /** Adds what can only be read in part: hostile words of a vocabulary, and the name of a file. */
  static void damage(Path folder) throws IOException {
    Path registry = folder.resolve("registry");
    for (HostileText one : HostileText.ALL) {
      Fixture.replace(
          registry.resolve("d-" + one.name() + "/p-" + one.name() + ".yaml"),
          "demand: low",
          "demand: " + HostileText.quoted(one.text()));
    }
    Files.writeString(registry.resolve("appeals").resolve(FILE_NAME), "process: нет\nтип: {\n");
  }

  /** Writes a list without errors into a history: an edition, then a touchpoint for each text. */
  static void writeSound(Path folder) throws IOException, GitAPIException {
    Path registry = Fixture.base(folder);
    Fixture.commit(folder);
    tag(folder, "edition/2026-10-15");
    Files.writeString(
        registry.resolve("registry.yaml"),
        "checks: {TP372: warning, TP901: warning, TP902: warning}\n",
        StandardOpenOption.APPEND);
    StringBuilder points = new StringBuilder();
    for (HostileText one : HostileText.ALL) {
      points.append(
          """
            - id: %1$s
              title: %2$s
              type: website
              address: https://min.example/%1$s
              needs: [submission, progress, result]
              otherNeeds: [%2$s]
              specifics: [%2$s]
              demand: regular
              history: true
              basis: %2$s
          """
              .formatted(one.name(), HostileText.quoted(one.text())));
    }
    Path file = registry.resolve("appeals/appeals-written.yaml");
    Files.writeString(file, points, StandardOpenOption.APPEND);
    Fixture.commit(folder);
  }

  private static void tag(Path folder, String name) throws IOException, GitAPIException {
    try (Git git = Git.open(folder.toFile())) {
      git.tag().setName(name).setAnnotated(false).setSigned(false).call();
    }
  }

  private static String passport() {
    String several =
        HostileText.ALL.stream()
            .filter(one -> IN_PASSPORT.contains(one.name()))
            .map(HostileText::text)
            .collect(Collectors.joining(" "));
    StringBuilder yaml =
        new StringBuilder(
            """
            version: 1
            body: {name: %1$s, nameGenitive: %1$s, shortName: %1$s, officialDomains: [min.example]}
            order: {title: %1$s, number: 7-п, date: 2024-03-11, issuedBy: %1$s}
            authorisedPerson: {position: %1$s, basis: %1$s}
            status: draft
            reviewEveryMonths: 12
            departments:
              - {id: reception, title: Отдел обращений}
              - {id: personnel, title: Отдел кадров}
            """
                .formatted(HostileText.quoted(several)));
    for (HostileText one : HostileText.ALL) {
      String text = HostileText.quoted(one.text());
      yaml.append("  - {id: u-%s, title: %s, head: %s}\n".formatted(one.name(), text, text));
    }
    yaml.append("directions:\n");
    yaml.append("  - {id: appeals, title: Обращения, paragraph: 3.5.1, clients: [external]}\n");
    yaml.append("  - {id: internal, title: Кадры, paragraph: 3.5.3, clients: [internal]}\n");
    for (HostileText one : HostileText.ALL) {
      yaml.append(
          "  - {id: d-%s, title: %s, paragraph: 3.5.1, clients: [external]}\n"
              .formatted(one.name(), HostileText.quoted(one.text())));
    }
    return yaml.toString();
  }

  /** One process more than there are files, for each text. */
  private static String processes() {
    StringBuilder yaml = new StringBuilder("version: 1\nsource: {title: Р, date: 2026-10-01}\n");
    yaml.append("processes:\n");
    for (HostileText one : HostileText.ALL) {
      for (String id : List.of("p", "q")) {
        yaml.append(
            """
              - id: %1$s-%2$s
                title: %3$s
                kind: service
                scope: intra
                direction: d-%2$s
                department: %4$s
                clients: [external]
                lifeSituations: [%3$s]
            """
                .formatted(
                    id,
                    one.name(),
                    HostileText.quoted(one.text()),
                    id.equals("p") ? "reception" : "u-" + one.name()));
      }
    }
    return yaml.toString();
  }

  private static String points(HostileText one) {
    return """
    process: p-%1$s
    department: reception
    reviewed: 2024-10-15
    touchpoints:
      - id: first
        title: %2$s
        type: website
        address: %2$s
        needs: [submission]
        otherNeeds: [%2$s]
        specifics: [%2$s]
        demand: regular
        basis: %2$s
        hours: %2$s
      - id: again
        title: %2$s
        type: website
        address: %2$s
        needs: [result]
        specifics: []
        demand: low
    """
        .formatted(one.name(), HostileText.quoted(one.text()));
  }
}
