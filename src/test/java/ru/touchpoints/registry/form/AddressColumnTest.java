package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** A list whose addresses have a column of their own. */
final class AddressColumnTest {

  private static final String TITLE = "Точка взаимодействия";
  private static final String WEB = "Интернет-приёмная";

  @TempDir private Path folder = Path.of("");
  private Path passport = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void list() throws IOException {
    passport = Fixture.base(folder).resolve("registry.yaml");
    file = folder.resolve("registry/appeals/appeals-written.yaml");
  }

  private void columns(String... fields) throws IOException {
    Files.writeString(
        passport,
        Files.readString(passport)
            + "form:\n  columns:\n"
            + String.join(
                "", List.of(fields).stream().map(f -> "    - {field: " + f + "}\n").toList()));
    assertThat(Run.in(folder, "validate").status()).isZero();
  }

  @Test
  void theTitleStandsAloneBesideIt() throws IOException {
    columns("process", "touchpoint", "address");
    for (String format : List.of("csv", "html", "docx", "pdf", "xlsx")) {
      Run run = Run.in(folder, "export", format, "--draft", "-o", "list." + format);
      assertThat(run.status()).as(run.err()).isZero();
    }
    assertThat(Files.readString(folder.resolve("list.csv")))
        .contains("Точка взаимодействия;Адрес")
        .contains(WEB + ";https://min.example/reception");
    assertThat(Files.readString(folder.resolve("list.html")))
        .contains("href=\"https://min.example/reception\"");
  }

  @Test
  void bothColumnsComeBack() throws IOException, GitAPIException {
    columns("process", "touchpoint", "type", "address");
    Fixture.commit(folder);
    Run.in(folder, "export", "xlsx", "--draft", "-o", "list.xlsx");
    String before = Files.readString(file);
    Run same = Run.in(folder, "import", "touchpoints", "list.xlsx", "--write");
    assertThat(same.status()).as(same.out() + same.err()).isZero();
    assertThat(Files.readString(file)).isEqualTo(before);
    try (Table table = Table.open(folder.resolve("list.xlsx"), TITLE)) {
      table.set(table.row(TITLE, WEB), "Адрес", "https://min.example/new");
    }
    Run run = Run.in(folder, "import", "touchpoints", "list.xlsx", "--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(before.replace("https://min.example/reception", "https://min.example/new"));
  }

  /** The list was printed before its passport asked for the column. */
  @Test
  void anOlderBookComesBackAsWell() throws IOException, GitAPIException {
    Fixture.commit(folder);
    Run.in(folder, "export", "xlsx", "-o", "list.xlsx");
    columns("process", "touchpoint", "address");
    String before = Files.readString(file);
    Run same = Run.in(folder, "import", "touchpoints", "list.xlsx", "--write");
    assertThat(same.status()).as(same.out() + same.err()).isZero();
    assertThat(Files.readString(file)).isEqualTo(before);
    try (Table table = Table.open(folder.resolve("list.xlsx"), TITLE)) {
      table.set(
          table.row(TITLE, WEB + "\nhttps://min.example/reception"),
          TITLE,
          WEB + "\nhttps://min.example/new");
    }
    Run run = Run.in(folder, "import", "touchpoints", "list.xlsx", "--write");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(before.replace("https://min.example/reception", "https://min.example/new"));
  }
}
