package ru.touchpoints.registry.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** A workbook that comes back undoes nothing that was done to the list meanwhile. */
final class WorkbookEditionTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String SPECIFICS = "Особенности взаимодействия с клиентом";
  private static final String ID = "Код точки";
  private static final int DATA = 1;

  @TempDir private Path folder = Path.of("");
  private Path written = Path.of("");
  private Path file = Path.of("");

  /** An edition, a workbook made from it, and a newer edition with another address and title. */
  @BeforeEach
  void list() throws IOException, GitAPIException {
    written = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    file = folder.resolve("f.xlsx");
    Fixture.commit(folder);
  }

  private void export() throws IOException, GitAPIException {
    assertThat(Run.in(folder, "export", "xlsx", "-o", "f.xlsx").status()).isZero();
    newer("title: Интернет-приёмная", "title: Новая приёмная");
  }

  private void newer(String from, String to) throws IOException, GitAPIException {
    Files.writeString(written, Files.readString(written).replace(from, to));
    Fixture.commit(folder, Instant.parse("2026-10-20T09:00:00Z"));
  }

  private Table list(int sheet) throws IOException {
    return Table.open(file, sheet, TITLE);
  }

  private Run run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("import", "touchpoints", "f.xlsx"));
    arguments.addAll(List.of(more));
    Run run = Run.in(folder, arguments.toArray(String[]::new));
    return new Run(
        run.status(), run.out().replaceAll("\\s+", " "), run.err().replaceAll("\\s+", " "));
  }

  @Test
  void theIdentifierTellsTheEdition() throws IOException, GitAPIException {
    export();
    try (Table table = list(0)) {
      table.set(table.row(ID, "room"), SPECIFICS, "Нужен паспорт");
      table.forgetCustomProperties();
    }
    assertThat(run("--write").status()).isZero();
    assertThat(Files.readString(written)).contains("Нужен паспорт").contains("Новая приёмная");
  }

  @Test
  void withoutATraceTheEditionIsMatchedAndHasToBeNamed() throws IOException, GitAPIException {
    export();
    try (Table table = list(0)) {
      table.set(table.row(ID, "room"), SPECIFICS, "Нужен паспорт");
      table.forget();
    }
    Run preview = run();
    assertThat(preview.out()).contains("Нужен паспорт").doesNotContain("Новая приёмная");
    assertThat(preview.err()).contains("на неё она похожа больше всего");
    String before = Files.readString(written);
    Run refused = run("--write");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("Назовите редакцию: --base ");
    assertThat(Files.readString(written)).isEqualTo(before);
    String base = refused.err().replaceFirst(".*--base ", "").strip();
    assertThat(run("--write", "--base", base).status()).isZero();
    assertThat(Files.readString(written)).contains("Нужен паспорт").contains("Новая приёмная");
    assertThat(run("--write", "--base", "none").err()).contains("Редакции «none» с перечнем");
  }

  @Test
  void aCorrectionOfTheDataSheetCounts() throws IOException, GitAPIException {
    export();
    try (Table table = list(DATA)) {
      table.set(table.row(ID, "room"), SPECIFICS, "Нужен паспорт");
    }
    Run run = run("--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("лист «Данные», ").contains("Окно приёма обращений");
    assertThat(Files.readString(written)).contains("Нужен паспорт").contains("Новая приёмная");
  }

  @Test
  void itemsRunTogetherAreThoseThatStandOnLines() throws IOException, GitAPIException {
    newer("[Требуется подтверждённая учётная запись]", "[Вход по паролю, Ответ за 30 дней]");
    export();
    try (Table table = list(0)) {
      table.set(table.row(ID, "web"), SPECIFICS, "Вход по паролю; Ответ за 30 дней");
    }
    newer("Ответ за 30 дней", "Ответ за 20 дней");
    Run run = run("--write");
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
    try (Table table = list(0)) {
      table.set(table.row(ID, "web"), SPECIFICS, "Вход по паролю; Ответ за 10 дней");
    }
    assertThat(run("--write").out()).contains("КОНФЛИКТ");
    assertThat(Files.readString(written)).contains("Ответ за 20 дней");
  }

  /** What was written meanwhile would look like the workbook's own edits, undone. */
  @Test
  void anEditionThatAShortHistoryLacksIsRefusedWithTheCure() throws IOException, GitAPIException {
    export();
    Path shallow = folder.resolve("shallow");
    Git.cloneRepository()
        .setURI(folder.toUri().toString())
        .setDirectory(shallow.toFile())
        .setDepth(1)
        .call()
        .close();
    Path clone = shallow.resolve("registry/appeals/appeals-written.yaml");
    String before = Files.readString(clone);
    Run refused = Run.in(shallow, "import", "touchpoints", "f.xlsx", "--write");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("git fetch --unshallow");
    assertThat(Files.readString(clone)).isEqualTo(before).contains("Новая приёмная");
    assertThat(Run.in(shallow, "export", "xlsx", "-o", "f.xlsx").status()).isZero();
    assertThat(Run.in(shallow, "import", "touchpoints", "f.xlsx", "--write").status()).isZero();
  }

  @Test
  void twoSheetsThatContradictEachOtherAreAConflict() throws IOException, GitAPIException {
    export();
    try (Table table = list(0)) {
      table.set(table.row(ID, "room"), SPECIFICS, "Нужен паспорт");
    }
    try (Table table = list(DATA)) {
      int row = table.row(ID, "room");
      table.set(row, SPECIFICS, "Нужен пропуск").set(row, "Канал", "цифровая точка");
    }
    String before = Files.readString(written);
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("здесь «Нужен паспорт», а на другом листе книги «Нужен пропуск»");
    assertThat(Files.readString(written))
        .doesNotContain("Нужен")
        .isEqualTo(before.replace("type: reception\n", "type: reception\n    channel: digital\n"));
  }

  @Test
  void aRowDeletedOnOneSheetAndCorrectedOnAnotherIsAConflict() throws IOException, GitAPIException {
    export();
    try (Table table = list(0)) {
      table.delete(table.row(ID, "room"));
    }
    assertThat(run().out()).contains("Нет в книге: Окно приёма обращений (room)");
    try (Table table = list(DATA)) {
      table.set(table.row(ID, "room"), SPECIFICS, "Нужен паспорт");
    }
    String before = Files.readString(written);
    Run run = run("--write", "--remove");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("на одном листе книги строка удалена, на другом исправлена");
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void onlyWhatTheWorkbookHeldIsTakenOut() throws IOException, GitAPIException {
    export();
    newer(
        "  - id: room\n",
        """
          - id: hall
            title: Холл
            type: reception
            address: 191000, Санкт-Петербург, Образцовая пл., д. 2
            needs: [information]
            specifics: []
            demand: low
          - id: room
        """);
    try (Table table = list(0)) {
      table.delete(table.row(ID, "room"));
    }
    assertThat(run("--write", "--remove").status()).isZero();
    assertThat(Files.readString(written)).contains("id: hall").doesNotContain("id: room");
  }

  @Test
  void whatChangedSinceIsNotTakenOut() throws IOException, GitAPIException {
    export();
    try (Table table = list(0)) {
      table.delete(table.row(ID, "web"));
    }
    String before = Files.readString(written);
    Run run = run("--write", "--remove");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("КОНФЛИКТ");
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void aFormSpeaksOfItsOwnDepartmentAlone() throws IOException, GitAPIException {
    Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
    try (Table table = Table.open(file, "Функция (сервис)")) {
      int row = table.row(TITLE, "");
      table.set(row, "Функция (сервис)", "Предоставление отпусков").set(row, TITLE, "Портал");
    }
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .contains("ячейка C7: функция (сервис) «Предоставление отпусков» — у подразделения")
        .contains("«Отдел кадров», а форма составлена для подразделения «Отдел обращений»");
  }

  @Test
  void rowsOfAProcessHandedOverMeanwhileStayAsTheyAre() throws IOException, GitAPIException {
    Run.in(folder, "form", "--department", "reception", "-o", "f.xlsx");
    newer("department: reception", "department: personnel");
    String before = Files.readString(written);
    Run same = run("--write", "--remove");
    assertThat(same.status()).as(same.out() + same.err()).isZero();
    assertThat(Files.readString(written)).isEqualTo(before);
    try (Table table = Table.open(file, "Функция (сервис)")) {
      table.set(table.row(TITLE, "Окно приёма обращений"), TITLE, "Окно");
    }
    assertThat(run("--write").err()).contains("ячейка C6: функция (сервис)");
  }
}
