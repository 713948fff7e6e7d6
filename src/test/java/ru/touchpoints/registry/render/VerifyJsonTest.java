package ru.touchpoints.registry.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What programs are told of a document. */
final class VerifyJsonTest {

  @TempDir private Path root = Path.of("");

  @BeforeEach
  void export() throws Exception {
    Fixture.base(root);
    Fixture.commit(root);
    Run run = Run.in(root, "export", "xlsx,docx,html", "-o", ".");
    assertThat(run.status()).as(run.err()).isZero();
  }

  private String commit() throws IOException {
    try (Repository repository =
        new FileRepositoryBuilder().setGitDir(root.resolve(".git").toFile()).build()) {
      return Objects.requireNonNull(repository.resolve("HEAD")).name();
    }
  }

  private Run verify(String... options) {
    String[] line = new String[options.length + 3];
    line[0] = "verify";
    line[1] = "--format";
    line[2] = "json";
    System.arraycopy(options, 0, line, 3, options.length);
    return Run.in(root, line);
  }

  private String told(int status, String... options) throws IOException {
    Run run = verify(options);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    assertThat(run.err()).isEmpty();
    assertThat(OutputSchemasTest.violations("verify", run.out())).as(run.out()).isEmpty();
    return run.out();
  }

  private void edit(Consumer<XSSFWorkbook> change) throws IOException {
    try (InputStream in = Files.newInputStream(root.resolve("touchpoints.xlsx"));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(root.resolve("changed.xlsx"))) {
      change.accept(workbook);
      workbook.write(out);
    }
  }

  @Test
  void theListItselfIsIdentical() throws IOException {
    String expected =
        """
        {
          "version": 1,
          "document": "touchpoints.docx",
          "format": "docx",
          "result": "identical",
          "commit": "%s",
          "date": "2026-10-15",
          "trace": null,
          "selection": {},
          "mark": null,
          "processes": 2,
          "touchpoints": 4,
          "differences": []
        }
        """
            .formatted(commit());
    assertThat(told(0, "touchpoints.docx")).isEqualTo(expected);
    assertThat(told(0, "-q", "touchpoints.docx")).isEqualTo(expected);
    Run run = verify("touchpoints.docx", "-o", "verdict.json");
    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(Files.readString(root.resolve("verdict.json"))).isEqualTo(expected);
  }

  @Test
  void aPartOfADraftSavedAnewIsTheSame() throws IOException {
    Run run =
        Run.in(
            root,
            "export",
            "xlsx",
            "-o",
            ".",
            "--draft",
            "--client",
            "internal",
            "--direction",
            "internal");
    assertThat(run.status()).as(run.err()).isZero();
    edit(workbook -> {});
    assertThat(told(0, "changed.xlsx"))
        .contains(
            """
              "format": "xlsx",
              "result": "same",
            """,
            """
              "selection": {
                "client": "internal",
                "direction": "internal"
              },
              "mark": "ПРОЕКТ",
              "processes": 1,
              "touchpoints": 2,
              "differences": []
            """);
  }

  @Test
  void everyDifferenceOfAWorkbookHasItsPlace() throws IOException {
    edit(
        workbook -> {
          XSSFSheet list = workbook.getSheet("Перечень");
          workbook.getSheet("Данные").getRow(2).getCell(4).setCellValue("Окно № 5");
          workbook.getSheet("Данные").createRow(20).createCell(1).setCellValue("приписка");
          list.setColumnHidden(9, false);
          list.getRow(11).setZeroHeight(true);
          workbook.createSheet("Лишний");
          workbook
              .getProperties()
              .getCustomProperties()
              .getProperty("RegistryDigest")
              .setLpwstr("0".repeat(64));
        });
    String text = told(1, "changed.xlsx");
    assertThat(text)
        .contains(
            "\"result\": \"different\"",
            """
                {
                  "kind": "changed",
                  "place": "cell",
                  "sheet": "Данные",
                  "cells": "E3",
                  "number": null,
                  "column": null,
                  "expected": "Окно приёма обращений\\n191000, Санкт-Петербург, Образцовая пл., д. 1",
                  "found": "Окно № 5",
                  "message": "Лист «Данные», ячейка E3"
                },
                {
                  "kind": "changed",
                  "place": "cell",
                  "sheet": "Данные",
                  "cells": "B21",
                  "number": null,
                  "column": null,
                  "expected": null,
                  "found": "приписка",
                  "message": "Лист «Данные», ячейка B21"
                },
                {
                  "kind": "shown",
                  "place": "hidden-column",
                  "sheet": "Перечень",
                  "cells": null,
                  "number": null,
                  "column": "J",
                  "expected": null,
                  "found": null,
                  "message": "В документе видно то, что должно быть скрыто: лист «Перечень», скрытая графа J"
                },
                {
                  "kind": "added",
                  "place": "hidden-row",
                  "sheet": "Перечень",
                  "cells": null,
                  "number": 12,
            """,
            """
                  "kind": "added",
                  "place": "sheet",
                  "sheet": "Лишний",
            """,
            """
                  "kind": "changed",
                  "place": "digest",
            """);
    assertThat(told(1, "changed.xlsx", "--lang", "en"))
        .contains("\"message\": \"Sheet “Данные”, cell E3\"");
  }

  @Test
  void whatIsMissingFromAWorkbookIsLacking() throws IOException {
    edit(
        workbook -> {
          XSSFSheet list = workbook.getSheet("Перечень");
          list.removeMergedRegion(list.getNumMergedRegions() - 1);
        });
    assertThat(told(1, "changed.xlsx"))
        .contains("\"kind\": \"lacking\"", "\"place\": \"merged\"")
        .containsPattern("\"cells\": \"[A-Z]+[0-9]+:[A-Z]+[0-9]+\"");
  }

  @Test
  void aTableNamesItsRowsAndColumns() throws IOException {
    String page = Files.readString(root.resolve("touchpoints.html"));
    String changed =
        page.replace("Интернет-приёмная", "Приёмная").replace("Вид точки взаимодействия", "Вид");
    Files.writeString(root.resolve("changed.html"), changed);
    assertThat(told(1, "changed.html"))
        .contains(
            """
                  "place": "row",
                  "sheet": null,
                  "cells": null,
                  "number": 1,
                  "column": "Точка взаимодействия",
            """,
            """
                  "place": "header",
                  "sheet": null,
                  "cells": null,
                  "number": 5,
                  "column": null,
                  "expected": "Вид точки взаимодействия",
                  "found": "Вид",
                  "message": "Заголовок графы 5"
            """);
  }

  /** As with every other output for programs: a refusal is for people, and there is no output. */
  @Test
  void whatCannotBeVerifiedHasNoVerdict() throws IOException {
    Files.writeString(root.resolve("note.txt"), "текст");
    Run run = verify("note.txt", "-o", "verdict.json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("note.txt", "не перечень");
    assertThat(root.resolve("verdict.json")).doesNotExist();
  }
}
