package ru.touchpoints.registry.exchange.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Table;

/** A form goes out to a department and comes back with three blunders, until the list has it. */
final class DepartmentWalkTest {

  private static final String PROCESS = "Функция (сервис)";
  private static final String BOOK = "form-reception-Отдел-обращений.xlsx";

  @TempDir private Path folder = Path.of("");

  private Run run(int status, String... arguments) {
    Run run = Run.in(folder, arguments);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    return run;
  }

  private Table opened(String book) throws IOException {
    return Table.open(folder.resolve(book), PROCESS);
  }

  @Test
  void blundersGoBackUntilTheyAreMended() throws IOException, GitAPIException {
    Path list = Fixture.base(folder).resolve("appeals/appeals-written.yaml");
    Fixture.commit(folder);
    String before = Files.readString(list);
    run(0, "form", "--all", "-o", "рассылка");
    try (Table table = opened("рассылка/" + BOOK)) {
      table
          .set(5, "Вид точки взаимодействия", "Сайт")
          .set(5, "Получение консультации", "×")
          .set(6, "Адрес", "окно")
          .set(20, "Адрес", "каб. 5");
    }
    Run refused = run(2, "import", "touchpoints", "рассылка", "--write", "--return", "возврат");
    assertThat(refused.out())
        .contains("ячейка E5: «Сайт»", "ячейка D20:")
        .contains("появятся ещё замечания", "ячейка G6: TP421");
    assertThat(refused.err()).contains("Копия с примечаниями (3): возврат/" + BOOK);
    assertThat(Files.readString(list)).isEqualTo(before);
    try (Table table = opened("возврат/" + BOOK)) {
      table
          .set(5, "Вид точки взаимодействия", "Официальные сайты (порталы)")
          .set(20, "Адрес", "")
          .set(6, "Адрес", "191000, Санкт-Петербург, Образцовая пл., д. 2");
    }
    run(1, "import", "touchpoints", "возврат", "--report", "лист.docx");
    assertThat(folder.resolve("лист.docx")).exists();
    run(0, "import", "touchpoints", "возврат", "--write");
    assertThat(Files.readString(list))
        .contains("consultation", "Образцовая пл., д. 2")
        .doesNotContain("каб. 5");
    run(0, "import", "touchpoints", "возврат");
  }
}
