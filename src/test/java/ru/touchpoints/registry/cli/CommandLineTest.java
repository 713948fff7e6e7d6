package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the program says and how it ends when it is not called as it should be. */
final class CommandLineTest {

  @TempDir private Path temporary = Path.of("");

  @Test
  void withoutACommandShowsWhichThereAre() {
    Run run = Run.in(temporary);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Запуск: registry", "validate", "diff", "export");
  }

  @Test
  void saysItsVersion() {
    Run run = Run.in(temporary, "--version");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("registry ").endsWith("\n");
  }

  @Test
  void namesAnUnknownOptionAndTheOneMeant() {
    Run run = Run.in(temporary, "validate", "--fromat", "json");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            """
            Неизвестный параметр --fromat. Возможно, имелось в виду: --format.
            Как запускать: registry validate --help
            """);
  }

  @Test
  void namesAnUnknownCommand() {
    assertThat(Run.in(temporary, "valdate").err())
        .startsWith("Неизвестная команда valdate. Возможно, имелось в виду: validate.");
  }

  @Test
  void namesTheValuesThatAnOptionTakes() {
    Run run = Run.in(temporary, "validate", "--format", "xml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("Значение «xml» не подходит для --format. Можно указать: text, json, sarif,\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --lang",
        "diff --format json --format text",
        "diff extra",
        "export docm"
      })
  void refusesWhatItCannotRead(String line) {
    Run run = Run.in(temporary, line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--help").doesNotContain("Exception");
  }

  @Test
  void speaksEnglishWhenAsked() {
    assertThat(Run.in(temporary, "--lang", "en", "validat").err()).startsWith("Unknown command");
    Surroundings english =
        new Surroundings(temporary, Map.of("REGISTRY_LANG", "en"), false, false, true, Run.TODAY);
    assertThat(Run.with(english, "validat").err()).startsWith("Unknown command");
    assertThat(Run.with(english, "--lang=ru", "validat").err()).startsWith("Неизвестная команда");
  }

  @Test
  void refusesALanguageItDoesNotKnow() {
    Surroundings german =
        new Surroundings(temporary, Map.of("REGISTRY_LANG", "de"), false, false, true, Run.TODAY);
    assertThat(Run.with(german, "--version").status()).isEqualTo(2);
    assertThat(Run.with(german, "--version").err()).contains("«de»", "ru, en");
  }

  @Test
  void tellsWhatToDoWhereThereIsNoList() {
    Run run = Run.in(temporary, "validate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replace('\n', ' ')).contains("не найдена", "registry init ПАПКА");
    assertThat(run.err().lines()).allMatch(line -> line.length() <= 80);
    assertThat(Run.in(temporary, "--lang", "en", "doctor").err()).contains("registry init DIR");
  }

  @Test
  void showsTheCommandsAndWhatToDoWhereThereIsNoList() throws IOException {
    Run nowhere = Run.in(temporary);
    assertThat(nowhere.status()).isEqualTo(2);
    assertThat(nowhere.err())
        .startsWith("Запуск: registry ")
        .endsWith(Run.in(temporary, "stats").err());
    Fixture.base(temporary);
    Run there = Run.in(temporary);
    assertThat(there.status()).isEqualTo(2);
    assertThat(nowhere.err()).startsWith(there.err() + "\n");
  }

  @Test
  void namesAMissingPassport() throws IOException {
    Path registry = Fixture.base(temporary);
    Files.delete(registry.resolve("registry.yaml"));
    Run run = Run.in(temporary, "validate");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("registry/registry.yaml");
  }

  @Test
  void namesAFileThatDoesNotExist() throws IOException {
    Fixture.base(temporary);
    Run run = Run.in(temporary, "validate", "registry/appeals/none.yaml");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("none.yaml");
    assertThat(Run.in(temporary, "--registry", "nowhere", "validate").err()).contains("nowhere");
    assertThat(Run.in(temporary, "diff", "--processes", "new.yaml").err()).contains("new.yaml");
  }

  @Test
  void namesAFolderWithoutYaml() throws IOException {
    Path registry = Fixture.base(temporary);
    Files.createDirectories(registry.resolve("empty"));
    Run run = Run.in(temporary, "validate", "registry/empty");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("registry/empty", "нет файлов YAML");
    Run outside = Run.in(temporary, "--registry", "registry/empty", "validate");
    assertThat(outside.status()).isEqualTo(2);
    assertThat(outside.err()).contains("registry/empty");
  }

  @Test
  void refusesPathsOutsideTheList() throws IOException {
    Fixture.base(temporary.resolve("one"));
    Fixture.base(temporary.resolve("two"));
    Run run = Run.in(temporary, "validate", "one/registry/appeals", "two/registry");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("не относится к перечню");
  }

  @Test
  void aDefectIsOneLineWithoutATrace() {
    OutputStream broken =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("defect");
          }
        };
    Surroundings here = new Surroundings(temporary, Map.of(), false, false, true, Run.TODAY);
    Run run = Run.to(broken, here, "--version");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .contains("Ошибка программы (IllegalStateException)")
        .doesNotContain("\tat ");
    assertThat(Run.to(broken, here, "--debug", "--version").err()).contains("\tat ");
  }

  @Test
  void aFullDiskIsToldAndAClosedPipeIsNot() throws IOException {
    Fixture.base(temporary);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    Run file =
        Run.to(
            full, new Surroundings(temporary, Map.of(), false, false, true, Run.TODAY), "validate");
    assertThat(file.status()).isEqualTo(2);
    assertThat(file.err()).contains("удалось вывести");
    Run pipe =
        Run.to(
            full, new Surroundings(temporary, Map.of(), false, true, true, Run.TODAY), "validate");
    assertThat(pipe.status()).isZero();
    assertThat(pipe.err()).isEmpty();
  }

  @Test
  void warnsWhenFileNamesCannotBeRussian() {
    Surroundings ascii = new Surroundings(temporary, Map.of(), false, false, false, Run.TODAY);
    assertThat(Run.with(ascii, "--version").err()).contains("LC_ALL=C.UTF-8");
  }

  @Test
  void aDayIsWrittenAsInFilesOrAsInDocuments() throws IOException {
    Fixture.base(temporary);
    Run files = Run.in(temporary, "validate", "--today", "2028-01-31");
    assertThat(files.out()).contains("TP520");
    assertThat(Run.in(temporary, "validate", "--today", "31.01.2028")).isEqualTo(files);
    for (String wrong : List.of("31.02.2028", "2028-02-31", "завтра")) {
      Run run = Run.in(temporary, "validate", "--today", wrong);
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("«" + wrong + "» в --today — не дата.")
          .contains("15.10.2026");
    }
  }

  @Test
  void aDocumentGoesIntoAFileOfItsOwn() throws IOException {
    Fixture.base(temporary);
    Run stream = Run.in(temporary, "export", "csv", "-o", "-");
    assertThat(stream.status()).isEqualTo(2);
    assertThat(stream.err()).contains("только в файл");
    Run several = Run.in(temporary, "export", "csv,json", "-o", "x.csv");
    assertThat(several.status()).isEqualTo(2);
    assertThat(several.err()).contains("один формат, а указаны csv, json");
    assertThat(temporary).isDirectoryNotContaining(file -> !Fixture.name(file).equals("registry"));
  }
}
