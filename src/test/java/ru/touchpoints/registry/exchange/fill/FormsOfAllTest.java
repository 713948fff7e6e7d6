package ru.touchpoints.registry.exchange.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A form for each department at once, and one for a department that is named by its title. */
final class FormsOfAllTest {

  private static final String RECEPTION = "form-reception-Отдел-обращений.xlsx";
  private static final String PERSONNEL = "form-personnel-Отдел-кадров.xlsx";

  @TempDir private Path folder = Path.of("");
  private Path passport = Path.of("");

  @BeforeEach
  void list() throws IOException {
    passport = Fixture.base(folder).resolve("registry.yaml");
  }

  private void department(String line) throws IOException {
    Files.writeString(
        passport,
        Files.readString(passport).replace("directions:\n", "  - " + line + "\ndirections:\n"));
  }

  private static List<String> names(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void eachDepartmentWithProcessesGetsABook() throws IOException {
    department("{id: archive, title: Архив}");
    Run run = Run.in(folder, "form", "--all");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).isEqualTo("dist/" + RECEPTION + "\ndist/" + PERSONNEL + "\n");
    assertThat(run.err()).contains("Формы нет у подразделений").contains("Архив\n(archive)");
    assertThat(names(folder.resolve("dist"))).containsExactly(PERSONNEL, RECEPTION);
    Run.in(folder, "form", "--department", "reception", "-o", "one.xlsx");
    assertThat(folder.resolve("dist/" + RECEPTION))
        .hasSameBinaryContentAs(folder.resolve("one.xlsx"));
    Run back = Run.in(folder, "import", "touchpoints", "dist/" + RECEPTION);
    assertThat(back.status()).as(back.err()).isZero();
  }

  @Test
  void titlesBecomeNamesThatMailAndWindowsLeaveAlone() throws IOException {
    department(
        "{id: long, title: 'Управление: \"по работе\" с <обращениями>/запросами граждан,"
            + " организаций и общественных объединений'}");
    Path processes = passport.resolveSibling("processes.yaml");
    Files.writeString(
        processes,
        Files.readString(processes).replaceFirst("department: personnel", "department: long"));
    Path leave = passport.resolveSibling("internal/leave.yaml");
    Files.writeString(
        leave, Files.readString(leave).replaceFirst("department: personnel", "department: long"));
    Run run = Run.in(folder, "form", "--all", "-o", "книги");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(names(folder.resolve("книги")))
        .containsExactly(
            "form-long-Управление-по-работе-с-обращениями-запросами-граждан.xlsx", RECEPTION);
  }

  /** A folder stands where the second book is to go. */
  @Test
  void whereOneBookCannotBeWrittenNoneIs() throws IOException {
    Path dist = Files.createDirectories(folder.resolve("dist"));
    Files.writeString(dist.resolve(RECEPTION), "прежняя");
    Files.createDirectories(dist.resolve(PERSONNEL));
    Run run = Run.in(folder, "form", "--all");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(PERSONNEL);
    assertThat(names(dist)).containsExactly(PERSONNEL, RECEPTION);
    assertThat(dist.resolve(RECEPTION)).hasContent("прежняя");
  }

  /** A run was killed between two books: one is of this list, one of the former, both whole. */
  @Test
  void theNextRunCompletesWhatAKilledOneLeft() throws IOException, GitAPIException {
    Path dist = folder.resolve("dist");
    Run.in(folder, "form", "--all");
    byte[] former = Files.readAllBytes(dist.resolve(PERSONNEL));
    Path leave = passport.resolveSibling("internal/leave.yaml");
    Files.writeString(
        leave, Files.readString(leave).replace("Личный кабинет служащего", "Кабинет служащего"));
    Path appeals = passport.resolveSibling("appeals/appeals-written.yaml");
    Files.writeString(
        appeals, Files.readString(appeals).replace("Интернет-приёмная", "Приёмная на сайте"));
    Fixture.commit(folder);
    assertThat(Run.in(folder, "form", "--all", "-o", "whole").status()).isZero();
    Files.copy(
        folder.resolve("whole/" + RECEPTION),
        dist.resolve(RECEPTION),
        StandardCopyOption.REPLACE_EXISTING);
    for (int i = 0; i < 3; i++) {
      Files.write(dist.resolve(".registry-99999999-" + i + ".tmp"), former);
    }
    Run next = Run.in(folder, "form", "--all");
    assertThat(next.status()).as(next.err()).isZero();
    assertThat(names(dist)).containsExactly(PERSONNEL, RECEPTION);
    for (String book : List.of(PERSONNEL, RECEPTION)) {
      assertThat(dist.resolve(book)).hasSameBinaryContentAs(folder.resolve("whole/" + book));
    }
    assertThat(Files.readAllBytes(dist.resolve(PERSONNEL))).isNotEqualTo(former);
  }

  @Test
  void aDepartmentIsKnownByItsTitleOrAPartOfIt() {
    Run part = Run.in(folder, "form", "--department", "обращений");
    assertThat(part.status()).as(part.err()).isZero();
    assertThat(part.out()).isEqualTo("form-reception.xlsx\n");
    Run several = Run.in(folder, "form", "--department", "отдел");
    assertThat(several.status()).isEqualTo(2);
    assertThat(several.err())
        .contains("Отдел кадров (personnel); Отдел обращений")
        .contains("Назовите точнее");
    Run nearest = Run.in(folder, "form", "--department", "Отдел абращений");
    assertThat(nearest.status()).isEqualTo(2);
    assertThat(nearest.err()).contains("Возможно, имелось в виду reception.");
  }

  @Test
  void whoseFormItIsHasToBeSaid() throws IOException {
    Run none = Run.in(folder, "form");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).contains("--department").contains("--all");
    Run both = Run.in(folder, "form", "--all", "--department", "reception");
    assertThat(both.status()).isEqualTo(2);
    assertThat(both.err()).contains("что-то одно");
    Files.writeString(folder.resolve("f"), "");
    Run file = Run.in(folder, "form", "--all", "-o", "f");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("f — не папка");
  }
}
