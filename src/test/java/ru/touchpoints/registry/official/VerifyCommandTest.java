package ru.touchpoints.registry.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Whether a document is what it says it is. */
final class VerifyCommandTest {

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");
  private String commit = "";

  @BeforeEach
  void commit() throws Exception {
    root = temporary.resolve("root");
    Fixture.base(root);
    commit = Fixture.commit(root);
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = root.resolve("registry").resolve(file);
    Fixture.replace(path, from, to);
  }

  private void export(String... options) {
    String[] command =
        Stream.concat(Stream.of("export", "-o", temporary.toString()), Stream.of(options))
            .toArray(String[]::new);
    Run run = Run.in(root, command);
    assertThat(run.status()).as(run.err()).isZero();
  }

  private Run verify(String name) {
    return Run.in(root, "verify", temporary.resolve(name).toString());
  }

  private void assertSame(String name, String... told) {
    Run run = verify(name);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out().replace('\n', ' ')).contains(commit).contains(told);
    assertThat(run.err()).isEmpty();
  }

  private String refusal(String name) {
    Run run = verify(name);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.err().replace('\n', ' ');
  }

  /** Opens the exported workbook, changes it and saves it as {@code changed.xlsx}. */
  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(temporary.resolve("touchpoints.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(temporary.resolve("changed.xlsx"))) {
      change.accept(workbook);
      workbook.write(out);
    }
  }

  @Test
  void aDocumentIsStillItsListWhenTheListHasMovedOn() throws Exception {
    export();
    replace("internal/leave.yaml", "Телефон отдела кадров", "Кадровый телефон");
    Fixture.commit(root, Instant.parse("2026-10-20T09:00:00Z"));
    replace("internal/leave.yaml", "Кадровый телефон", "Телефон для отпусков");
    for (String name : List.of("touchpoints.xlsx", "touchpoints.pdf")) {
      assertSame(name, "15.10.2026", "Процессов: 2", "точек взаимодействия: 4", "в точности");
    }
    assertThat(Run.in(root, "verify", "-q", "../touchpoints.pdf")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aPartAndADraftAreComparedWithTheSame() {
    export("--direction", "internal", "--client", "internal", "--draft");
    for (String name : List.of("touchpoints.xlsx", "touchpoints.pdf")) {
      assertSame(name, "--client internal --direction internal", "ПРОЕКТ", "взаимодействия: 2");
    }
  }

  @Test
  void aWorkbookSavedAnewIsStillTheList() throws IOException {
    export("xlsx");
    edit(workbook -> {});
    assertSame("changed.xlsx", "сохранили заново");
    // Some programs drop these when they save.
    edit(
        workbook ->
            workbook
                .getProperties()
                .getCustomProperties()
                .getUnderlyingProperties()
                .getPropertyList()
                .clear());
    assertSame("changed.xlsx", "сохранили заново");
  }

  @Test
  void everyChangedCellOfAWorkbookIsNamed() throws IOException {
    export("xlsx");
    edit(
        workbook -> {
          workbook.getSheet("Данные").getRow(2).getCell(4).setCellValue("Окно № 5");
          workbook.getSheet("Данные").getRow(3).getCell(5).setBlank();
          workbook.getSheet("Данные").createRow(20).createCell(1).setCellValue("приписка");
          workbook.getSheet("Перечень").getRow(11).setZeroHeight(true);
        });
    Run run = verify("changed.xlsx");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).as(run.out()).contains(commit, "15.10.2026", "Отличий: 4");
    assertThat(run.out())
        .contains(
            """
            Лист «Данные», ячейка E3
              должно быть: Окно приёма обращений / 191000, Санкт-Петербург, Образцовая пл.,
              д. 1
              в документе: Окно № 5
            Лист «Данные», ячейка F4
              должно быть: Официальные сайты (порталы)
              в документе: (пусто)
            Лист «Данные», ячейка B21
              должно быть: (пусто)
              в документе: приписка
            В документе лишнее: лист «Перечень», скрытая строка 12
            """);
  }

  @Test
  void aDocumentThatNamesAnotherCommitDiffersFromIt() throws Exception {
    export();
    Files.move(temporary.resolve("touchpoints.xlsx"), temporary.resolve("old.xlsx"));
    Files.move(temporary.resolve("touchpoints.pdf"), temporary.resolve("old.pdf"));
    replace("internal/leave.yaml", "needs: [consultation]", "needs: [forms]");
    String next = Fixture.commit(root, Instant.parse("2026-10-20T09:00:00Z"));
    export();
    forge();
    Run workbook = verify("forged.xlsx");
    assertThat(workbook.status()).isEqualTo(1);
    assertThat(workbook.err()).contains(next, "20.10.2026");
    assertThat(workbook.out()).contains("Получение форм документов", "по состоянию на 15.10.2026");
    Run pdf = verify("forged.pdf");
    assertThat(pdf.status()).as(pdf.err()).isEqualTo(1);
    assertThat(pdf.out().replaceAll("\\s+", " "))
        .contains(
            "Строка 4, графа «Цель взаимодействия с клиентом (удовлетворяемые потребности)»"
                + " должно быть: Получение форм документов в документе: Получение консультации");
  }

  /** Puts the properties of the new documents on the old ones. */
  private void forge() throws IOException {
    try (XSSFWorkbook latter =
            new XSSFWorkbook(Files.newInputStream(temporary.resolve("touchpoints.xlsx")));
        XSSFWorkbook former =
            new XSSFWorkbook(Files.newInputStream(temporary.resolve("old.xlsx")));
        OutputStream out = Files.newOutputStream(temporary.resolve("forged.xlsx"))) {
      former
          .getProperties()
          .getCustomProperties()
          .getUnderlyingProperties()
          .set(latter.getProperties().getCustomProperties().getUnderlyingProperties());
      former.write(out);
    }
    try (PDDocument latter = Loader.loadPDF(temporary.resolve("touchpoints.pdf").toFile());
        PDDocument former = Loader.loadPDF(temporary.resolve("old.pdf").toFile())) {
      former.setDocumentInformation(latter.getDocumentInformation());
      former.save(temporary.resolve("forged.pdf").toFile());
    }
  }

  @Test
  void aSignedPdfIsStillTheList() throws IOException {
    export("pdf");
    Files.write(
        temporary.resolve("touchpoints.pdf"),
        "\n% signature\n".getBytes(StandardCharsets.US_ASCII),
        StandardOpenOption.APPEND);
    assertSame("touchpoints.pdf", "подписан");
  }

  @Test
  void whatIsNoneOfOursIsRefused() throws Exception {
    Files.writeString(temporary.resolve("note.txt"), "текст");
    assertThat(refusal("note.txt")).contains("note.txt", "не перечень");
    Files.writeString(temporary.resolve("broken.pdf"), "%PDF-1.7 нет");
    assertThat(refusal("broken.pdf")).contains("broken.pdf");
    Files.writeString(temporary.resolve("broken.xlsx"), "PK\3\4 нет");
    assertThat(refusal("broken.xlsx")).contains("broken.xlsx");
    assertThat(refusal("nothing.pdf")).contains("nothing.pdf");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(temporary.resolve("other.xlsx"))) {
      workbook.createSheet("Лист1").createRow(0).createCell(0).setCellValue("x");
      workbook.write(out);
    }
    assertThat(refusal("other.xlsx")).contains("не перечень");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(temporary.resolve("other.pdf").toFile());
    }
    assertThat(refusal("other.pdf")).contains("не перечень");
    export("xlsx");
    edit(
        workbook ->
            workbook
                .getProperties()
                .getCustomProperties()
                .getProperty("RegistrySelection")
                .setLpwstr("direction=%zz"));
    assertThat(refusal("changed.xlsx")).contains("не перечень");
  }

  @Test
  void whatNoCommitGivesCannotBeVerified() throws Exception {
    replace("internal/leave.yaml", "needs: [consultation]", "needs: [forms]");
    export();
    assertThat(refusal("touchpoints.xlsx")).contains("touchpoints.xlsx", "правок");
    assertThat(refusal("touchpoints.pdf")).contains("touchpoints.pdf", "правок");
    Fixture.commit(root, Instant.parse("2026-10-20T09:00:00Z"));
    export();
    Path other = temporary.resolve("other");
    Fixture.base(other);
    Fixture.commit(other);
    Run elsewhere = Run.in(other, "verify", "../touchpoints.pdf");
    assertThat(elsewhere.status()).isEqualTo(2);
    assertThat(elsewhere.err()).contains("git fetch");
  }
}
