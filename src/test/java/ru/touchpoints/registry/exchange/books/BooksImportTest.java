package ru.touchpoints.registry.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** A folder of workbooks that came back, as whoever keeps the list sees it. */
final class BooksImportTest {

  private static final String PROCESS = "Функция (сервис)";
  private static final String TITLE = "Точка взаимодействия";
  private static final String WEB = "Интернет-приёмная";

  @TempDir private Path folder = Path.of("");
  private Path books = Path.of("");
  private Path written = Path.of("");

  @BeforeEach
  void formsOfTwoDepartments() throws IOException, GitAPIException {
    written = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    Fixture.commit(folder);
    books = Files.createDirectories(folder.resolve("книги"));
    form("reception", "a.xlsx");
    form("personnel", "b.xlsx");
  }

  private void form(String department, String name) {
    Run run = Run.in(folder, "form", "--department", department, "-o", "книги/" + name);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private void copy(String from, String to) throws IOException {
    Files.copy(books.resolve(from), books.resolve(to));
  }

  private void edit(String book, String column, String text) throws IOException {
    try (Table table = Table.open(books.resolve(book), PROCESS)) {
      table.set(table.row(TITLE, WEB), column, text);
    }
  }

  private Run run(String... more) {
    List<String> arguments = new ArrayList<>(List.of("import", "touchpoints", "книги"));
    arguments.addAll(List.of(more));
    return Run.in(folder, arguments.toArray(String[]::new));
  }

  @Test
  void booksOfAFolderAreOneChange() throws IOException {
    edit("a.xlsx", "Адрес", "https://min.example/new");
    try (Table table = Table.open(books.resolve("b.xlsx"), PROCESS)) {
      table.set(5, TITLE, "Окно отпусков");
    }
    Path leave = folder.resolve("registry/internal/leave.yaml");
    Run preview = run();
    assertThat(preview.status()).as(preview.err()).isEqualTo(1);
    assertThat(preview.out())
        .startsWith("Книг принято: 2, не принято: 0, не читалось: 0.\n\n")
        .contains("книги/a.xlsx: принята, отличий от перечня: 1.\n")
        .containsPattern("→\\s+https://min.example/new")
        .contains("книги/b.xlsx: принята, отличий от перечня: 1.\n")
        .containsPattern("→ Окно\\s+отпусков");
    assertThat(preview.err()).contains("Ничего не записано. Чтобы записать");
    Run run = run("--write");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(Files.readString(written)).contains("https://min.example/new");
    assertThat(Files.readString(leave)).contains("Окно отпусков");
    Run again = run();
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .isEqualTo(
            """
            Книг принято: 2, не принято: 0, не читалось: 0.

            книги/a.xlsx: принята, отличий от перечня нет.
            книги/b.xlsx: принята, отличий от перечня нет.
            """);
  }

  @Test
  void whileOneBookIsRefusedNothingIsWritten() throws IOException {
    String before = Files.readString(written);
    edit("a.xlsx", "Адрес", "https://min.example/new");
    copy("a.xlsx", "c.xlsx");
    edit("c.xlsx", "Вид точки взаимодействия", "сайтик");
    Files.writeString(books.resolve("d.xlsx"), "not a table at all");
    Run run = run("--write");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .startsWith("Книг принято: 2, не принято: 2, не читалось: 0.\n\n")
        .contains("книги/a.xlsx: принята, отличий от перечня: 1.\n")
        .contains("книги/c.xlsx: НЕ ПРИНЯТА.\n  книги/c.xlsx, лист «Точки», ячейка E5: «сайтик»")
        .contains("«Личный приём")
        .contains("книги/d.xlsx: НЕ ПРИНЯТА.\n");
    assertThat(run.err())
        .isEqualTo(
            """
            Ничего не записано: не приняты книги: книги/c.xlsx, книги/d.xlsx. Исправьте их
            или уберите и повторите команду.
            """);
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void whatTwoBooksHaveDifferentlyIsNamedAndLeft() throws IOException {
    copy("a.xlsx", "c.xlsx");
    edit("a.xlsx", "Адрес", "https://min.example/one");
    edit("a.xlsx", "Особенности взаимодействия с клиентом", "Вход по паролю");
    edit("c.xlsx", "Адрес", "https://min.example/two");
    edit("c.xlsx", "Особенности взаимодействия с клиентом", "Вход по паролю");
    Run run = run("--write");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out().replace('\n', ' '))
        .contains(
            "книги/a.xlsx, лист «Точки», ячейка G5: КОНФЛИКТ: Интернет-приёмная. Адрес: здесь"
                + " «https://min.example/one», а в книге книги/c.xlsx (ячейка G5)"
                + " «https://min.example/two». Не перенесено.");
    assertThat(run.err()).contains("Есть конфликты");
    assertThat(Files.readString(written))
        .contains("specifics: [Вход по паролю]")
        .doesNotContain("/one", "/two");
  }

  @Test
  void oneBookTakesOutWhatTheOtherChanges() throws IOException {
    copy("a.xlsx", "c.xlsx");
    edit("a.xlsx", "Исключить из перечня", "×");
    edit("c.xlsx", "Адрес", "https://min.example/two");
    String before = Files.readString(written);
    Run run = run("--write");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.out().replace('\n', ' '))
        .contains("здесь «исключить точку», а в книге книги/c.xlsx (ячейка G5)");
    assertThat(Files.readString(written)).isEqualTo(before);
  }

  @Test
  void theSameNewTouchpointOfTwoBooksIsAddedOnce() throws IOException {
    try (Table table = Table.open(books.resolve("a.xlsx"), PROCESS)) {
      table
          .set(9, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(9, TITLE, "Справочная")
          .set(
              9,
              "Вид точки взаимодействия",
              "Взаимодействие в устной форме посредством телефонной связи")
          .set(9, "Адрес", "+7 (812) 000-00-00")
          .set(9, "Получение информации", "×")
          .set(9, "Особенности взаимодействия с клиентом", "не выявлены")
          .set(9, "Востребованность", "востребована");
    }
    copy("a.xlsx", "c.xlsx");
    edit("c.xlsx", "Адрес", "https://min.example/two");
    Run run = run("--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(written)).containsOnlyOnce("Справочная").contains("example/two");
  }

  /** A book that comes twice, because nobody knows whether it was taken over. */
  @Test
  void aNewRowThatWasTakenOverIsNotNewAgain() throws IOException {
    try (Table table = Table.open(books.resolve("a.xlsx"), PROCESS)) {
      table
          .set(9, PROCESS, "Рассмотрение письменных обращений граждан")
          .set(9, TITLE, "Окно справок")
          .set(9, "Вид точки взаимодействия", "Личный приём в местах приёма клиентов")
          .set(9, "Адрес", "191000, Санкт-Петербург, Образцовая пл., д. 4")
          .set(9, "Получение информации", "×")
          .set(9, "Особенности взаимодействия с клиентом", "не выявлены")
          .set(9, "Востребованность", "востребована");
    }
    assertThat(run("--write").status()).isZero();
    String once = Files.readString(written);
    Run again = run("--write");
    assertThat(again.status()).as(again.out()).isZero();
    assertThat(again.out()).contains("книги/a.xlsx: принята, отличий от перечня нет.");
    assertThat(Files.readString(written)).isEqualTo(once).containsOnlyOnce("Окно справок");
    edit("a.xlsx", "Адрес", "https://min.example/new");
    try (Table table = Table.open(books.resolve("a.xlsx"), PROCESS)) {
      table.set(9, "Получение консультации", "×");
    }
    assertThat(run("--write").status()).isZero();
    assertThat(Files.readString(written))
        .containsOnlyOnce("Окно справок")
        .contains("needs: [information, consultation]");
  }

  /** As libraries save a book that break no lines in a cell. */
  @Test
  void linesThatAProgramHasBlendedAreNoCorrection() throws IOException, GitAPIException {
    String one = "Требуется подтверждённая учётная запись";
    Files.writeString(
        written, Files.readString(written).replace(one + "]", one + ", Ответ за 30 дней]"));
    Fixture.commit(folder);
    form("reception", "c.xlsx");
    Files.delete(books.resolve("a.xlsx"));
    edit("c.xlsx", "Особенности взаимодействия с клиентом", one + " Ответ за 30 дней");
    assertThat(run().out()).contains("книги/c.xlsx: принята, отличий от перечня нет.");
    edit("c.xlsx", "Особенности взаимодействия с клиентом", one + " Ответ за 15 дней");
    assertThat(run().out()).contains("книги/c.xlsx: принята, отличий от перечня: 1.");
  }

  @Test
  void whatIsNoBookIsNamedAndNotRead() throws IOException {
    Files.writeString(books.resolve("~$a.xlsx"), "");
    Files.writeString(books.resolve(".~lock.a.xlsx#"), "");
    Files.writeString(books.resolve("письмо.docx"), "");
    Files.createDirectories(books.resolve("старые"));
    copy("b.xlsx", "z.xlsx");
    Run run = run();
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out().replace('\n', ' '))
        .startsWith("Книг принято: 2, не принято: 0, не читалось: 5.")
        .contains("книги/z.xlsx: та же книга, что книги/b.xlsx")
        .contains("книги/.~lock.a.xlsx#: служебный файл")
        .contains("книги/~$a.xlsx: служебный файл")
        .contains("книги/письмо.docx: не книга и не таблица")
        .contains("книги/старые: вложенная папка");
    Files.createDirectories(folder.resolve("пусто"));
    Run none = Run.in(folder, "import", "touchpoints", "пусто");
    assertThat(none.status()).isEqualTo(2);
    assertThat(none.err()).startsWith("Книг для переноса нет.");
  }

  @Test
  void filesThatAreNamedOneByOneAreReadTheSameWay() {
    Run run =
        Run.in(folder, "import", "touchpoints", "книги/b.xlsx", "книги/a.xlsx", "книги/нет.xlsx");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out())
        .contains(
            """
            книги/b.xlsx: принята, отличий от перечня нет.
            книги/a.xlsx: принята, отличий от перечня нет.
            книги/нет.xlsx: НЕ ПРИНЯТА.
            """);
  }
}
