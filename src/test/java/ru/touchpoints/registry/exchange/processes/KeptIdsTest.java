package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Ids that a list has stay, however the program would spell them today. */
final class KeptIdsTest {

  private static final String COLUMNS =
      "Наименование;Вид;Характер;Направление;Подразделение;Клиент";
  private static final String WRITTEN =
      "Рассмотрение письменных обращений"
          + " граждан;сервис;внутриведомственный;appeals;reception;внешний\n";
  private static final String LEAVE =
      "Предоставление отпусков;сервис;внутриведомственный;internal;personnel;внутренний\n";

  @TempDir private Path temporary = Path.of("");

  private Path processes = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    processes = Fixture.base(temporary).resolve("processes.yaml");
  }

  private Run imported(String table) throws IOException {
    Files.writeString(temporary.resolve("r.csv"), table);
    return Run.in(temporary, "import", "processes", "r.csv", "--write");
  }

  private void rename(String id) throws IOException {
    Files.writeString(
        processes, Files.readString(processes).replace("id: leave\n", "id: " + id + "\n"));
    Path file = processes.resolveSibling("internal/leave.yaml");
    Files.writeString(file, Files.readString(file).replace("process: leave", "process: " + id));
    Files.move(file, file.resolveSibling(id + ".yaml"));
    Run valid = Run.in(temporary, "validate");
    assertThat(valid.status()).as(valid.out() + valid.err()).isZero();
  }

  /** As the program spelt them before, as another program does, and as it does now. */
  @ParameterizedTest
  @CsvSource({
    "predostavlenie-otpuskov",
    "shchyotchiki-tsekha",
    "uchet-iuridicheskikh-lits",
    "predostavleniye-otpuskow"
  })
  void aProcessKnownByItsTitleKeepsItsId(String id) throws IOException {
    rename(id);
    String before = Files.readString(processes);
    Run run = imported(COLUMNS + "\n" + WRITTEN + LEAVE);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("Расхождений нет.");
    assertThat(Files.readString(processes)).isEqualTo(before);
  }

  /** The code says which process it is even where the title has nothing of the old one. */
  @ParameterizedTest
  @CsvSource({
    "zhkkh-01, ЖКХ-01",
    "shch-7, Щ-7",
    "shch-7, щ 7",
    "tses-1-y, ЦЕС-1-Й",
    "uchet-2, Учёт/2",
    "zhkx-01, ЖКХ-01",
    "cz-shh-j-yo, Ц-Щ-Й-Ё",
    "leave, leave"
  })
  void aProcessKnownByItsCodeKeepsItsId(String id, String code) throws IOException {
    if (!id.equals("leave")) {
      rename(id);
    }
    Run run =
        imported(
            "Код;"
                + COLUMNS
                + "\nappeals-written;"
                + WRITTEN
                + code
                + ";"
                + LEAVE.replace("Предоставление отпусков", "Выдача справок"));
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(processes))
        .contains("- id: " + id + "\n    title: Выдача справок\n")
        .doesNotContain("Предоставление отпусков", "excluded");
  }

  @Test
  void theSpellingOfTodayGoesFirstWhereTheListHasBoth() throws IOException {
    rename("x-1");
    Files.writeString(
        processes,
        Files.readString(processes)
            + "  - {id: kh-1, title: Учёт, kind: function, scope: intra,"
            + " direction: internal, department: personnel, clients: [internal],"
            + " excluded: 2026-10-01}\n");
    Run run =
        imported(
            "Код;"
                + COLUMNS
                + "\nappeals-written;"
                + WRITTEN
                + "Х-1;"
                + LEAVE.replace("Предоставление отпусков", "Выдача справок"));
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(processes))
        .contains("- id: x-1\n    title: Выдача справок\n", "{id: kh-1, title: Учёт,");
  }

  @Test
  void aCodeThatTheListDoesNotHaveIsSpeltByTheStandard() throws IOException {
    Run run =
        imported(
            "Код;"
                + COLUMNS
                + "\nappeals-written;"
                + WRITTEN
                + "leave;"
                + LEAVE
                + "ЖКХ-Ц;"
                + LEAVE.replace("Предоставление отпусков", "Выдача справок"));
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(Files.readString(processes)).contains("- id: zhkx-cz\n    title: Выдача справок\n");
  }
}
