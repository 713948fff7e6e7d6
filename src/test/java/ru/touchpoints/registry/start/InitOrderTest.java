package ru.touchpoints.registry.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Talk;

/** A new repository for a body whose order is not the built-in one. */
final class InitOrderTest {

  private static final Path FIXTURES =
      Path.of(System.getProperty("project.dir", "."), "src/test/resources/fixtures");
  private static final Path SECOND = FIXTURES.resolve("second-order/registry/order.yaml");

  @TempDir private Path temporary = Path.of("");

  private String file(String name) throws IOException {
    return Files.readString(temporary.resolve("ministry").resolve(name));
  }

  private Run list(String... command) {
    return Run.in(temporary.resolve("ministry"), command);
  }

  @Test
  void theOrderComesAlongWithSchemasSnippetsAndGuideInItsWords() throws IOException {
    Run init = Run.in(temporary, "init", "ministry", "--order", SECOND.toString());
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(init.out()).contains("ministry/registry/order.yaml", "schemas/order.schema.json");
    assertThat(file("registry/order.yaml"))
        .startsWith("# Порядок другого органа.")
        .contains("  - id: call-centre\n    title: Центры телефонного обслуживания\n");
    assertThat(file("registry/registry.yaml"))
        .contains(
            "  title: Порядок составления реестра точек взаимодействия с клиентами\n",
            "  number: 48-П\n",
            "  date: 2024-02-12\n",
            "  issuedBy: Министерство сельского хозяйства и продовольствия Республики Мордовия\n");
    assertThat(file("README.md"))
        .contains("по порядку № 48-П", "| `call-centre` | Центры телефонного обслуживания")
        .contains(
            "| потребности по одной | Узнать о мерах поддержки и деятельности министерства;",
            "Слова `процесс`, `точка`\nи `отключить`")
        .doesNotContain(
            "[[", "mobile-app", "п. 3.3", "(п. 4.2", "п. 3.7)", "( порядка", "Получение форм");
    assertThat(file(".vscode/registry.code-snippets"))
        .contains("site,app,social,bot")
        .doesNotContain("website", "@{");
    assertThat(file(".vscode/settings.json")).contains("\"./schemas/order.schema.json\"");
    assertThat(list("schema").status()).isZero();
    Run validate = list("validate", "--select", "TP0,TP101,TP102,TP104,TP120");
    assertThat(validate.status()).as(validate.out()).isZero();
    assertThat(list("fmt", "--check").status()).isZero();
  }

  @Test
  void theBuiltInOrderBringsNoFile() throws IOException {
    assertThat(Run.in(temporary, "init", "ministry").status()).isZero();
    assertThat(temporary.resolve("ministry/registry/order.yaml")).doesNotExist();
    assertThat(temporary.resolve("ministry/schemas/order.schema.json")).doesNotExist();
    assertThat(file(".vscode/settings.json")).doesNotContain("order.schema", "@{");
    assertThat(file(".vscode/registry.code-snippets"))
        .contains("website,mobile-app,social-media,messenger,reception", "phone,written");
  }

  @Test
  void anOrderWithErrorsIsRefusedAndNothingIsWritten() throws IOException {
    Path faulty = temporary.resolve("order.yaml");
    Files.writeString(
        faulty, Files.readString(SECOND).replace("channel: digital", "channel: digtal"));
    Run init = Run.in(temporary, "init", "ministry", "--order", "order.yaml");
    assertThat(init.status()).isEqualTo(1);
    assertThat(init.err())
        .contains("TP104", "digtal", "Ничего не записано. Файл order.yaml", "7 ошибок");
    assertThat(temporary.resolve("ministry")).doesNotExist();
  }

  @Test
  void anOrderThatIsNotThereIsSaidSo() {
    Run init = Run.in(temporary, "init", "ministry", "--order", "нет.yaml");
    assertThat(init.status()).isEqualTo(2);
    assertThat(init.err()).contains("Нет такого файла", "нет.yaml");
    assertThat(temporary.resolve("ministry")).doesNotExist();
  }

  @Test
  void aTalkAsksForTheOrderAndOffersWhatItsActSays() throws IOException {
    Path faulty = temporary.resolve("bad.yaml");
    Files.writeString(faulty, Files.readString(SECOND).replace("role: result", "role: outcome"));
    Run run =
        Talk.in(
                temporary,
                "Министерство примеров",
                "Министерства примеров",
                "Министерство",
                "нет.yaml",
                "bad.yaml",
                SECOND.toString(),
                "",
                "",
                "min.example",
                "",
                "",
                "",
                "")
            .run("init", "ministry");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("Такого файла нет", "В файле 1 ошибка. Первая, строка", "[48-П] >")
        .contains("[2024-02-12] >");
    assertThat(file("registry/registry.yaml")).contains("  number: 48-П\n");
    assertThat(file("registry/order.yaml")).contains("  - id: call-centre\n");
  }
}
