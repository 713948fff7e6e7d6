package ru.touchpoints.registry.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** What an import will change, as the head of the department gets it for a signature. */
final class SheetsToSignTest {

  private static final String PROCESS = "Функция (сервис)";
  private static final String TITLE = "Точка взаимодействия";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void booksOfTwoDepartments() throws IOException, GitAPIException {
    Fixture.base(folder);
    Fixture.commit(folder);
    Run.in(folder, "form", "--department", "reception", "-o", "a.xlsx");
    Run.in(folder, "form", "--department", "personnel", "-o", "b.xlsx");
  }

  private void edit(String book, String column, String text) throws IOException {
    try (Table table = Table.open(folder.resolve(book), PROCESS)) {
      table.set(5, column, text);
    }
  }

  private String text(String document) throws IOException {
    try (ZipFile zip = new ZipFile(folder.resolve(document).toFile());
        InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]+>", "");
    }
  }

  @Test
  void itNamesEveryChangeWithItsParagraphAndWhoSigns() throws IOException {
    edit("a.xlsx", "Получение консультации", "×");
    edit("a.xlsx", "Адрес", "https://min.example/new");
    Run run = Run.in(folder, "import", "touchpoints", "a.xlsx", "--report", "sign.docx");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(run.err()).contains("На подпись: sign.docx");
    assertThat(text("sign.docx"))
        .contains(
            "Информация об изменениях",
            "Отдел обращений",
            "перечень после переноса книги a.xlsx",
            "Рассмотрение письменных обращений граждан",
            "https://min.example/reception",
            "https://min.example/new",
            "По пункту 5.1.3",
            "И. И. Иванов",
            "подпись",
            "дата");
    assertThat(Files.readString(folder.resolve("registry/appeals/appeals-written.yaml")))
        .doesNotContain("min.example/new");
  }

  @Test
  void eachDepartmentSignsItsOwn() throws IOException {
    edit("a.xlsx", "Адрес", "https://min.example/new");
    edit("b.xlsx", TITLE, "Окно отпусков");
    Run one = Run.in(folder, "import", "touchpoints", "a.xlsx", "b.xlsx", "--report", "s.docx");
    assertThat(one.status()).isEqualTo(2);
    assertThat(one.err()).contains("personnel, reception");
    assertThat(folder.resolve("s.docx")).doesNotExist();
    Run run = Run.in(folder, "import", "touchpoints", "a.xlsx", "b.xlsx", "--report", "sign");
    assertThat(run.status()).as(run.err()).isEqualTo(1);
    assertThat(text("sign/changes-reception.docx"))
        .contains("min.example/new")
        .doesNotContain("Окно отпусков");
    assertThat(text("sign/changes-personnel.docx")).contains("Отдел кадров", "Окно отпусков");
  }

  @Test
  void nothingIsSignedWhileABookIsRefusedOrNothingChanges() throws IOException {
    Run same = Run.in(folder, "import", "touchpoints", "a.xlsx", "--report", "s.docx");
    assertThat(same.status()).isZero();
    assertThat(same.err()).contains("Подписывать нечего");
    edit("a.xlsx", "Вид точки взаимодействия", "сайтик");
    edit("b.xlsx", TITLE, "Окно отпусков");
    Run refused = Run.in(folder, "import", "touchpoints", "a.xlsx", "b.xlsx", "--report", "s.docx");
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("Лист на подпись не составлен");
    assertThat(folder.resolve("s.docx")).doesNotExist();
  }
}
