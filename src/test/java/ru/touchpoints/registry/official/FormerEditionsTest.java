package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** {@code export --as-of}, and exports of a part of the list. */
final class FormerEditionsTest {

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");
  private String first = "";
  private String second = "";

  @BeforeEach
  void history() throws Exception {
    root = temporary.resolve("root");
    Fixture.base(root);
    first = Fixture.commit(root, Instant.parse("2026-09-01T09:00:00Z"));
    replace("internal/leave.yaml", "Телефон отдела кадров", "Кадровый телефон");
    // Still the 15th in London, the 16th in Moscow, where the committer is.
    second = Fixture.commit(root, Instant.parse("2026-10-15T22:00:00Z"));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = root.resolve("registry").resolve(file);
    Fixture.replace(path, from, to);
  }

  private Run run(String... options) {
    return Run.in(
        root,
        Stream.concat(Stream.of("export", "json", "-o", "../out"), Stream.of(options))
            .toArray(String[]::new));
  }

  private String export(String... options) throws IOException {
    Run run = run(options);
    assertThat(run.status()).as(run.err()).isZero();
    return Files.readString(temporary.resolve("out/touchpoints.json"));
  }

  private String refusal(String... options) {
    Run run = run(options);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err().replace('\n', ' ');
  }

  @Test
  void aNameOrADayGivesThatEdition() throws Exception {
    String former = export("--as-of", first);
    assertThat(former)
        .contains("Телефон отдела кадров", "по состоянию на 01.09.2026", "\"mark\": null");
    try (Git git = Git.open(root.toFile())) {
      git.tag().setName("v1").setObjectId(null).setAnnotated(true).setMessage("v1").call();
    }
    assertThat(export("--as-of", "HEAD~1")).isEqualTo(former);
    assertThat(export("--as-of", "2026-09-01")).isEqualTo(former);
    assertThat(export("--as-of", "15.10.2026")).isEqualTo(former);
    String latter = export("--as-of", "v1");
    assertThat(latter).contains("Кадровый телефон", "по состоянию на 16.10.2026");
    assertThat(export("--as-of", "2026-10-16")).isEqualTo(latter);
    assertThat(export()).isEqualTo(latter);
  }

  @Test
  void whatIsNotCommittedIsNotLookedAt() throws IOException {
    String latter = export("--as-of", second);
    Files.delete(root.resolve("registry/internal/leave.yaml"));
    Files.writeString(root.resolve("registry/registry.yaml"), "{");
    assertThat(export("--as-of", "HEAD")).isEqualTo(latter);
  }

  @Test
  void whatIsNoEditionIsNamed() throws Exception {
    assertThat(refusal("--as-of", "nothing")).contains("«nothing»");
    assertThat(refusal("--as-of", "2026-08-31")).contains("2026-08-31", "ещё не было");
    assertThat(refusal("--as-of", "2026-02-30")).contains("2026-02-30", "не бывает");
    assertThat(refusal("--as-of", "--upload-pack=x")).contains("--upload-pack=x");
    assertThat(refusal("--as-of", ambiguous())).contains("нескольких");
    try (Git git = Git.open(root.toFile())) {
      git.tag().setName("2026-10-01").setAnnotated(false).call();
    }
    assertThat(refusal("--as-of", "2026-10-01")).contains("refs/tags/2026-10-01", second);
    assertThat(export("--as-of", "refs/tags/2026-10-01")).contains("16.10.2026");
  }

  /** The beginning that the ids of two objects share. */
  private String ambiguous() throws Exception {
    try (Git git = Git.open(root.toFile())) {
      for (int i = 0; i < 40; i++) {
        Files.writeString(root.resolve("note-" + i + ".txt"), "note " + i);
      }
      git.add().addFilepattern(".").call();
    }
    List<String> ids;
    try (Stream<Path> objects = Files.walk(root.resolve(".git/objects"))) {
      ids =
          objects
              .map(path -> path.subpath(path.getNameCount() - 2, path.getNameCount()))
              .map(path -> path.toString().replace(path.getFileSystem().getSeparator(), ""))
              .filter(ObjectId::isId)
              .collect(Collectors.toList());
    }
    assertThat(ids).hasSizeGreaterThan(40);
    return ids.stream()
        .map(id -> id.substring(0, 2))
        .filter(start -> ids.stream().filter(id -> id.startsWith(start)).count() > 1)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aCopyWithoutItsHistorySaysHowToFetchIt() throws Exception {
    Path shallow = temporary.resolve("shallow");
    try (Git git =
        Git.cloneRepository()
            .setURI(root.toUri().toString())
            .setDirectory(shallow.toFile())
            .setDepth(1)
            .call()) {
      assertThat(git.getRepository().getObjectDatabase().getShallowCommits()).hasSize(1);
    }
    for (String edition : List.of("2026-09-01", first)) {
      Run run = Run.in(shallow, "export", "json", "--as-of", edition);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err()).contains(edition, "git fetch --unshallow");
    }
    assertThat(Run.in(shallow, "export", "json", "--as-of", "2026-10-20").status()).isZero();
  }

  @Test
  void withoutHistoryThereAreNoFormerEditions() throws IOException {
    Fixture.base(temporary.resolve("bare"));
    Run run = Run.in(temporary.resolve("bare"), "export", "--as-of", "HEAD");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("git");
  }

  @Test
  void anEditionWithErrorsIsRefusedByTheRulesOfItsDay() throws Exception {
    replace("internal/leave.yaml", "needs: [consultation]", "needs: []");
    replace("registry.yaml", "status: approved\n", "status: approved\nchecks: {TP520: error}\n");
    Fixture.commit(root, Instant.parse("2026-10-20T09:00:00Z"));
    replace("internal/leave.yaml", "needs: []", "needs: [forms]");
    replace("internal/leave.yaml", "reviewed: 2026-10-15", "reviewed: 2025-10-25");
    Fixture.commit(root, Instant.parse("2026-10-21T09:00:00Z"));
    Run refused = run("--as-of", "HEAD~1");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("TP370", "--draft");
    assertThat(export("--as-of", "HEAD~1", "--draft")).contains("ПРОЕКТ");
    assertThat(run().status()).as("overdue by November").isEqualTo(1);
    assertThat(export("--as-of", "HEAD")).contains("21.10.2026");
  }

  @Test
  void aPartOfTheListSaysSoInItsTitle() throws IOException {
    assertThat(export("--direction", "internal"))
        .contains(
            "в части направления деятельности «Отношения с внутренним клиентом»",
            "\"selection\": {\n      \"direction\": \"internal\"\n    }",
            "\"number\": 1,\n      \"direction\": \"internal\"")
        .doesNotContain("Интернет-приёмная");
    assertThat(export("--department", "reception", "--client", "external"))
        .contains(
            "в части функций (сервисов) структурного подразделения «Отдел обращений»"
                + " при взаимодействии с внешним клиентом")
        .doesNotContain("Личный кабинет служащего");
    assertThat(export("--client", "internal"))
        .contains("в части взаимодействия с внутренним клиентом");
    assertThat(export("--direction", "appeals", "--as-of", first)).contains("01.09.2026");
  }

  @Test
  void touchpointsForOtherClientsAreLeftOut() throws IOException {
    replace(
        "internal/leave.yaml", "    type: phone\n", "    type: phone\n    clients: [external]\n");
    assertThat(export("--client", "internal", "--draft"))
        .contains("Личный кабинет служащего")
        .doesNotContain("Кадровый телефон");
  }

  @Test
  void aPartThatIsNotThereIsNamed() throws IOException {
    assertThat(refusal("--direction", "apeals")).contains("apeals", "Возможно", "appeals");
    assertThat(refusal("--department", "finance")).contains("finance", "reception, personnel");
    assertThat(refusal("--client", "Internal")).contains("Internal", "internal");
    assertThat(refusal("--direction", "internal", "--client", "external"))
        .contains("--client external --direction internal");
    assertThat(temporary.resolve("out")).doesNotExist();
  }
}
