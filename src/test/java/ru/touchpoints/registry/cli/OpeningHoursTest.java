package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** The hours of a touchpoint from a department's table to the list that is printed. */
final class OpeningHoursTest {

  private static final String HOURS = "пн–пт 9:00–18:00";

  @TempDir private Path temporary = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void commit() throws IOException, GitAPIException {
    Path registry = Fixture.base(temporary);
    file = registry.resolve("internal/leave.yaml");
    Fixture.commit(temporary);
  }

  private void askFor(String column) throws IOException {
    Path passport = temporary.resolve("registry/registry.yaml");
    Files.writeString(
        passport,
        Files.readString(passport)
            + "form:\n  columns: [{field: touchpoint}, {field: "
            + column
            + "}]\n");
  }

  private void tell() throws IOException {
    Files.writeString(
        temporary.resolve("table.csv"),
        "Код процесса;Код точки;Название точки;Адрес;Приёмные часы\n"
            + "leave;portal;Личный кабинет служащего;https://staff.min.example/leave;"
            + HOURS
            + "\n");
    Run run = Run.in(temporary, "import", "touchpoints", "table.csv", "--base", "HEAD", "--write");
    assertThat(run.out() + run.err()).contains("Приёмные часы: пусто → " + HOURS);
  }

  @Test
  void comeInWithATableAndAreAnEditorialChange() throws IOException {
    String before = Files.readString(file);
    tell();
    assertThat(Files.readString(file))
        .isEqualTo(before.replace("history: true\n", "history: true\n    hours: " + HOURS + "\n"));
    Run changes = Run.in(temporary, "changes", "--from", "HEAD", "--format", "json");
    assertThat(changes.out())
        .contains(
            "\"kind\": \"editorial\"",
            "\"paragraph\": null",
            "\"field\": \"hours\"",
            "\"before\": null",
            "\"after\": \"" + HOURS + "\"");
    assertThat(Run.in(temporary, "changes", "--from", "HEAD").out()).contains("приёмные часы");
  }

  @Test
  void arePrintedAndAskedForOnRequest() throws IOException {
    askFor("hours");
    tell();
    Run.in(temporary, "export", "csv", "--draft", "-o", "list.csv");
    assertThat(Files.readString(temporary.resolve("list.csv"))).contains("Приёмные часы", HOURS);
    assertThat(asked()).isTrue();
  }

  @Test
  void areNeitherPrintedNorAskedForOtherwise() throws IOException {
    askFor("basis");
    tell();
    Run.in(temporary, "export", "csv", "--draft", "-o", "list.csv");
    assertThat(Files.readString(temporary.resolve("list.csv")))
        .contains("Основание")
        .doesNotContain("Приёмные часы", HOURS);
    assertThat(asked()).isFalse();
  }

  /** Whether the workbook of the department has a column for them. */
  private boolean asked() throws IOException {
    Run.in(temporary, "form", "--department", "personnel", "-o", "form.xlsx");
    try (Workbook workbook = WorkbookFactory.create(temporary.resolve("form.xlsx").toFile())) {
      for (Cell cell : workbook.getSheet("Точки").getRow(3)) {
        if (cell.getStringCellValue().equals("Приёмные часы")) {
          return true;
        }
      }
      return false;
    }
  }
}
