package ru.touchpoints.registry.list.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes of the list in the repositories that people really have. */
final class ChangesCommandTest {

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");

  @BeforeEach
  void commitAList() throws Exception {
    root = temporary.resolve("list");
    Fixture.base(root);
    Fixture.commit(root);
  }

  private static void replace(Path root, String file, String from, String to) throws IOException {
    Path path = root.resolve("registry").resolve(file);
    Fixture.replace(path, from, to);
  }

  private void changeNeeds(Path root) throws IOException {
    replace(root, "internal/leave.yaml", "needs: [consultation]", "needs: [information]");
  }

  @Test
  void nothingChangedIsSuccess() {
    Run run = Run.in(root, "changes");
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("Перечень не изменился.\n");
    assertThat(Run.in(root, "changes", "-q").out()).isEmpty();
  }

  @Test
  void aBranchIsComparedWithWhereItLeftTheMainOne() throws Exception {
    try (Git git = Git.open(root.toFile())) {
      git.checkout().setCreateBranch(true).setName("правка").call();
      changeNeeds(root);
      Fixture.commit(root);
      git.checkout().setName("master").call();
      replace(root, "internal/leave.yaml", "demand: regular", "demand: low");
      Fixture.commit(root);
      git.checkout().setName("правка").call();
    }
    replace(root, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
    Run run = Run.in(root, "changes");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("п. 5.1.2", "п. 5.1.3").doesNotContain("востребованность");
  }

  @Test
  void aDetachedHeadIsNoHindrance() throws Exception {
    changeNeeds(root);
    Fixture.commit(root);
    try (Git git = Git.open(root.toFile())) {
      git.checkout()
          .setName(Objects.requireNonNull(git.getRepository().resolve("HEAD~1")).name())
          .call();
    }
    Run run = Run.in(root, "changes", "--from", "HEAD", "--to", "master");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("п. 5.1.3");
    assertThat(Run.in(root, "changes").status()).isZero();
  }

  @Test
  void aHistoryCutShortSaysHowToFetchTheRest() throws Exception {
    changeNeeds(root);
    Fixture.commit(root);
    Path shallow = temporary.resolve("shallow");
    Git.cloneRepository()
        .setURI(root.toUri().toString())
        .setDirectory(shallow.toFile())
        .setDepth(1)
        .call()
        .close();
    for (String[] command :
        new String[][] {{"changes", "--from", "HEAD~1"}, {"log", "leave"}, {"editions"}}) {
      Run run = Run.in(shallow, command);
      assertThat(run.status()).as(command[0]).isEqualTo(2);
      assertThat(run.err()).contains("git fetch --unshallow");
    }
    assertThat(Run.in(shallow, "changes", "--from", "HEAD").status()).isZero();
  }

  /** As {@code git worktree add} lays it out. */
  @Test
  void aLinkedWorkTreeIsReadThroughItsRepository() throws Exception {
    Path linked = temporary.resolve("linked");
    Path own = root.resolve(".git/worktrees/linked");
    Files.createDirectories(own);
    Files.writeString(own.resolve("commondir"), "../..\n");
    Files.writeString(own.resolve("gitdir"), linked.resolve(".git") + "\n");
    Files.copy(root.resolve(".git/HEAD"), own.resolve("HEAD"));
    Files.createDirectories(linked);
    Files.writeString(linked.resolve(".git"), "gitdir: " + own + "\n");
    Fixture.base(linked);
    assertThat(Run.in(linked, "changes").status()).isZero();
    changeNeeds(linked);
    Run run = Run.in(linked, "changes", "--from", "master");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("п. 5.1.3");
    assertThat(Run.in(linked, "log", "leave").status()).isZero();
  }

  @Test
  void aModuleOfAnotherRepositoryIsAListOfItsOwn() throws Exception {
    Path outer = temporary.resolve("outer");
    Files.createDirectories(outer);
    Files.writeString(outer.resolve("README.md"), "Всё вместе\n");
    Fixture.commit(outer);
    try (Git git = Git.open(outer.toFile())) {
      git.submoduleAdd().setPath("part").setURI(root.toUri().toString()).call().close();
    }
    Path part = outer.resolve("part");
    assertThat(Run.in(part, "changes").status()).isZero();
    changeNeeds(part);
    Run run = Run.in(part, "changes");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("п. 5.1.3");
  }

  @Test
  void whatIsNoRevisionIsRefusedByName() throws IOException {
    for (String name : new String[] {"нет-такой", "-x", "--upload-pack=x", "a..b", "@{"}) {
      Run run = Run.in(root, "changes", "--from=" + name);
      assertThat(run.status()).as(name).isEqualTo(2);
      assertThat(run.err()).contains("«" + name + "»").doesNotContain("Exception");
    }
    Path alone = temporary.resolve("alone");
    Fixture.base(alone);
    Run run = Run.in(alone, "changes");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("git");
  }

  @Test
  void aBrokenFileIsNamedAndNothingInItIsGone() throws IOException {
    changeNeeds(root);
    replace(root, "appeals/appeals-written.yaml", "process:", "process: [");
    Run run = Run.in(root, "changes");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("registry/appeals/appeals-written.yaml", "registry validate");
    assertThat(run.out()).contains("п. 5.1.3", "Не сравнивалось").doesNotContain("исключена");
  }

  /** Whoever reads a result alone must see that it is not whole. */
  @Test
  void whatCannotBeReadIsSaidInsideEveryFormat() throws Exception {
    for (String file : new String[] {"internal/leave.yaml", "processes.yaml", "registry.yaml"}) {
      Path own = temporary.resolve(file.replace('/', '-'));
      Fixture.base(own);
      Fixture.commit(own);
      replace(own, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
      Path path = own.resolve("registry").resolve(file);
      Files.writeString(path, Files.readString(path) + "лишнее: да\n");
      assertThat(Run.in(own, "changes", "-q").out()).contains("Не сравнивалось", file);
      JsonNode json =
          JsonMapper.shared().readTree(unusable(Run.in(own, "changes", "--format", "json")).out());
      assertThat(json.get("unread").toString())
          .isEqualTo("[{\"side\":\"to\",\"file\":\"registry/" + file + "\"}]");
      Run markdown = unusable(Run.in(own, "changes", "--format", "markdown"));
      assertThat(markdown.out()).contains("Не сравнивалось");
      for (String format : new String[] {"xlsx", "docx"}) {
        Run sheet = unusable(Run.in(own, "changes", "--format", format, "-o", "s." + format));
        assertThat(sheet.err()).contains(file);
        assertThat(text(own.resolve("s." + format)))
            .contains("СРАВНЕНИЕ НЕПОЛНОЕ", "registry/" + file, "ПРОЕКТ");
      }
      Fixture.commit(own);
      Run former = unusable(Run.in(own, "changes", "--from", "HEAD", "--to", "HEAD~1"));
      assertThat(former.out()).contains(file).doesNotContain("Перечень не изменился");
    }
  }

  private static Run unusable(Run run) {
    assertThat(run.status()).isEqualTo(2);
    return run;
  }

  @Test
  void aBrokenProcessRegistryIsNoExclusion() throws IOException {
    replace(root, "processes.yaml", "kind: service", "kind: servise");
    Run run = Run.in(root, "changes");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).contains("registry/processes.yaml").doesNotContain("исключение");
    assertThat(run.err()).contains("registry/processes.yaml");
  }

  @Test
  void aStateWithoutAListIsASideThatCannotBeRead() throws Exception {
    Files.delete(root.resolve("registry/processes.yaml"));
    Fixture.commit(root);
    Run run =
        unusable(Run.in(root, "changes", "--from", "HEAD~1", "--to", "HEAD", "--format", "json"));
    assertThat(run.out()).contains("\"unread\"", "registry/processes.yaml");
    assertThat(run.out()).contains("\"changes\": []");
  }

  @Test
  void aListThatBeginsIsCheckedAgainstTheUsualSeverities() throws Exception {
    Path other = temporary.resolve("other");
    Files.createDirectories(other);
    Files.writeString(other.resolve("README.md"), "Здесь будет перечень\n");
    Fixture.commit(other);
    Fixture.base(other);
    replace(other, "registry.yaml", "departments:", "checks: {TP381: ignore}\ndepartments:");
    Run run = Run.in(other, "changes", "--from", "HEAD", "--format", "json");
    assertThat(run.out()).contains("check-weakened", "TP381").doesNotContain("passport-changed");
  }

  @Test
  void aCommentThatGoesAlongWithItsTouchpointIsNotNew() throws Exception {
    replace(
        root,
        "internal/leave.yaml",
        "  - id: hotline",
        "  # registry: ignore TP421 — номера нет\n  - id: hotline");
    Fixture.commit(root);
    replace(root, "internal/leave.yaml", "id: hotline", "id: phone");
    Run run = Run.in(root, "changes", "--format", "json");
    assertThat(run.out()).contains("\"editorial\"").doesNotContain("suppression-added");
  }

  @Test
  void aDepartmentTellsOfItsOwnChanges() throws IOException {
    changeNeeds(root);
    replace(root, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
    Run run = Run.in(root, "changes", "--department", "personnel");
    assertThat(run.out()).contains("п. 5.1.3").doesNotContain("п. 5.1.2");
    Run unknown = Run.in(root, "changes", "--department", "personel");
    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.err()).contains("personnel");
  }

  @Test
  void theSheetIsGroupedByParagraphAndTheSameEveryTime() throws IOException {
    changeNeeds(root);
    replace(root, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
    for (String format : new String[] {"xlsx", "docx"}) {
      Run run = Run.in(root, "changes", "--format", format);
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).isEqualTo("dist/changes." + format + "\n");
      byte[] first = Files.readAllBytes(root.resolve("dist/changes." + format));
      Run.in(root, "changes", "--format", format);
      assertThat(Files.readAllBytes(root.resolve("dist/changes." + format))).isEqualTo(first);
      String text = text(root.resolve("dist/changes." + format));
      assertThat(text)
          .contains("Лист изменений", "По пункту 5.1.2", "Мобильные приложения", "Отдел кадров")
          .contains("По пункту 5.1.3", "Получение консультации", "ПРОЕКТ");
    }
  }

  @Test
  void theNoteOfADepartmentIsSignedByItsHead() throws IOException {
    replace(root, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
    Run run =
        Run.in(root, "changes", "--department", "reception", "--format", "docx", "-o", "n.docx");
    assertThat(run.status()).isEqualTo(1);
    assertThat(text(root.resolve("n.docx")))
        .contains("Информация об изменениях", "Уполномоченному лицу", "И. И. Иванов")
        .contains("должность: Начальник отдела клиентского опыта")
        .contains("во исполнение приказа Министерства примеров от 11.03.2024 № 7-п")
        .doesNotContain("ПРОЕКТ", "Кто представил сведения");
  }

  @Test
  void theSheetSpeaksInTheCasesAndTheActOfThePassport() throws IOException {
    replace(root, "registry.yaml", "  number: 7-п", "  kind: постановление\n  number: № 7-п");
    replace(
        root,
        "registry.yaml",
        "  basis:",
        "  positionDative: Начальнику отдела клиентского опыта\n  basis:");
    replace(root, "appeals/appeals-written.yaml", "type: website", "type: mobile-app");
    Run run = Run.in(root, "changes", "--format", "docx", "-o", "s.docx");
    assertThat(run.status()).isEqualTo(1);
    assertThat(text(root.resolve("s.docx")))
        .contains("Уполномоченному лицу", "Начальнику отдела клиентского опыта")
        .contains("во исполнение постановления Министерства примеров от 11.03.2024 № 7-п")
        .contains("распоряжение от 29.09.2023 № 621/1-р")
        .contains("По пункту 5.1.2", "включённая, исключённая или перенесённая точка")
        .doesNotContain("№ №", "должность:", " N 621");
  }

  /** The text of an office document, its mark-up taken out. */
  private static String text(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (entry.getName().endsWith(".xml")) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          text.append(new String(bytes, StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString().replaceAll("<[^>]*>", "");
  }
}
