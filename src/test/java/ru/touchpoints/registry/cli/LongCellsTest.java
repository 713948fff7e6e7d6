package ru.touchpoints.registry.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** A text longer than a cell of a workbook takes is told of, whichever workbook it is for. */
final class LongCellsTest {

  @TempDir private Path folder = Path.of("");
  private Path file = Path.of("");

  @BeforeEach
  void base() throws IOException, GitAPIException {
    file = Fixture.base(folder).resolve("internal/leave.yaml");
    Fixture.commit(folder);
  }

  /** Peculiarities that take so many units in all, each on its line. */
  private void specifics(int units) throws IOException {
    StringBuilder list = new StringBuilder("specifics:\n");
    for (int left = units; left > 0; left -= 1_000) {
      list.append("      - ").append("я".repeat(Math.min(left, 1_000) - 1)).append("\n");
    }
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("specifics: \\[]\n", list.toString()));
  }

  @Test
  void noFormIsMadeOfATextThatWouldComeBackCut() throws IOException {
    specifics(32_769);

    Run run = Run.in(folder, "form", "--department", "personnel", "-o", "f.xlsx");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("«leave/portal»")
        .contains("«Особенности взаимодействия с клиентом»")
        .contains("32768 вместо 32767")
        .contains("Форма не составлена");
    assertThat(folder.resolve("f.xlsx")).doesNotExist();
  }

  @Test
  void aFormHoldsTheLongestTextOfACell() throws IOException {
    specifics(32_768);

    Run run = Run.in(folder, "form", "--department", "personnel", "-o", "f.xlsx");

    assertThat(run.status()).as(run.err()).isZero();
  }

  @Test
  void aCutCellOfTheChangesIsTold() throws IOException {
    specifics(32_769);

    Run run = Run.in(folder, "changes", "--from", "HEAD", "--format", "xlsx", "-o", "c.xlsx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err().replaceAll("\\s+", " "))
        .contains("c.xlsx вмещает знаков: 32767, а в тексте их 32768")
        .contains("leave/portal");
  }

  @Test
  void nothingIsSaidOfACellThatHoldsAll() throws IOException {
    specifics(32_768);

    Run run = Run.in(folder, "changes", "--from", "HEAD", "--format", "xlsx", "-o", "c.xlsx");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }
}
