package ru.touchpoints.registry.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Talk;

/** A repository for another body. */
final class InitCommandTest {

  private static final Path PROJECT = Path.of(System.getProperty("project.dir", "."));

  @TempDir private Path temporary = Path.of("");

  private String file(String name) throws IOException {
    return Files.readString(temporary.resolve("ministry").resolve(name));
  }

  /** From nothing to the official document, with the directions of a ministry of agriculture. */
  @Test
  void aMinistryOfAgricultureKeepsItsList() throws IOException {
    Run init =
        Run.in(
            temporary,
            "init",
            "ministry",
            "--name",
            "Министерство сельского хозяйства Примерной области",
            "--name-genitive",
            "Министерства сельского хозяйства Примерной области",
            "--short-name",
            "Минсельхоз",
            "--domain",
            "agro.example",
            "--order-title",
            "Порядок ведения перечня точек взаимодействия",
            "--order-number",
            "48-П",
            "--order-date",
            "2024-02-12",
            "--issued-by",
            "Министерство сельского хозяйства Примерной области",
            "--position",
            "Заместитель министра",
            "--basis",
            "приказ от 01.02.2024 N 12",
            "--direction",
            "support=Поддержка сельскохозяйственных товаропроизводителей",
            "--direction",
            "machinery=Надзор за техническим состоянием самоходных машин",
            "--direction",
            "staff:internal=Организация отношений с внутренним клиентом",
            "--department",
            "subsidies=Отдел государственной поддержки",
            "--department",
            "inspection=Инспекция гостехнадзора");
    assertThat(init.status()).as(init.err()).isZero();
    assertThat(init.out().lines())
        .contains("ministry/registry/registry.yaml", "ministry/README.md");
    Path ministry = temporary.resolve("ministry");
    Run empty = Run.in(ministry, "validate", "--format", "json");
    assertThat(empty.status()).as(empty.out()).isZero();
    assertThat(empty.out()).contains("\"warnings\": 3", "TP350").doesNotContain("TP9");
    assertThat(Run.in(ministry, "export").status()).isZero();

    Path processes = ministry.resolve("registry/processes.yaml");
    Files.writeString(
        processes,
        Files.readString(processes)
            .replace(
                "processes: []\n",
                """
                processes:
                  - id: subsidies-grant
                    title: Предоставление субсидий
                    kind: service
                    scope: intra
                    direction: support
                    department: subsidies
                    clients: [external]
                """));
    assertThat(Run.in(ministry, "new", "process", "subsidies-grant").status()).isZero();
    Run touchpoint =
        Run.in(
            ministry,
            "new",
            "touchpoint",
            "subsidies-grant",
            "--type",
            "website",
            "--title",
            "Портал поддержки",
            "--address",
            "https://agro.example/support",
            "--need",
            "information,submission,result",
            "--no-specifics",
            "--demand",
            "regular",
            "--history");
    assertThat(touchpoint.status()).isZero();
    Run checked = Run.in(ministry, "validate");
    assertThat(checked.status()).as(checked.out()).isZero();
    assertThat(checked.out()).contains("TP350", "TP381").doesNotContain("ошибка");
    Run export = Run.in(ministry, "export", "--draft");
    assertThat(export.out()).isEqualTo("dist/touchpoints.xlsx\ndist/touchpoints.pdf\n");
    assertThat(Run.in(ministry, "diff").status()).isZero();
  }

  /** Nothing is known: the list can be read and exported all the same, and says what to fill in. */
  @Test
  void asksToFillInWhatIsNotKnown() throws IOException {
    assertThat(Run.in(temporary, "init", "ministry").status()).isZero();
    assertThat(file("registry/registry.yaml")).contains("# ЗАПОЛНИТЕ: ");
    Run run = Run.in(temporary, "--registry", "ministry", "validate", "--format", "json");
    assertThat(run.status()).as(run.out()).isZero();
    assertThat(run.out()).contains("\"errors\": 0").doesNotContain("TP9", "TP10");
    assertThat(Run.in(temporary, "--registry", "ministry", "export").status()).isZero();
  }

  @Test
  void asksOnATerminal() throws IOException {
    Run run =
        Talk.in(
                temporary,
                "Министерство примеров",
                "Министерства примеров",
                "<",
                "",
                "Министерство",
                "",
                "7-п",
                "вчера",
                "2024-02-12",
                "min.example, www.example",
                "без кода",
                "farms=Поддержка хозяйств",
                "",
                "",
                "")
            .run("init", "ministry");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err()).contains("Нужна дата", "Нужны код латинскими буквами");
    assertThat(file("registry/registry.yaml"))
        .contains(
            "  nameGenitive: Министерства примеров\n",
            "  date: 2024-02-12\n",
            "  officialDomains: [min.example, www.example]\n",
            "  - id: farms\n    title: Поддержка хозяйств\n    paragraph: 3.5.1\n");
    assertThat(temporary.resolve("ministry/registry/farms/.gitkeep")).exists();
  }

  /** Whoever stands in the folder is not told its name, and learns of the other host in time. */
  @Test
  void theFolderOneStandsInNeedsNoName() throws IOException {
    assertThat(Run.in(temporary, "init").err()).startsWith("Назовите папку нового перечня");
    String[] nothing = new String[10];
    Arrays.fill(nothing, "");
    Run run = Talk.in(temporary, nothing).run("init", ".");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("Новый перечень в этой папке.", "--ci gitlab", "Записать в эту папку?")
        .contains("registry import processes Реестр.xlsx")
        .doesNotContain("--registry .");
    Run gitlab = Talk.in(temporary, nothing).run("init", "other", "--ci", "gitlab");
    assertThat(gitlab.err())
        .contains("Новый перечень в папке other.", "Записать в папку other?")
        .doesNotContain("GitHub");
  }

  @Test
  void overwritesNothing() throws IOException {
    Path ministry = Files.createDirectories(temporary.resolve("ministry"));
    Files.writeString(ministry.resolve("README.md"), "наше");
    Run run = Run.in(temporary, "init", "ministry");
    assertThat(run.status()).isZero();
    assertThat(run.err()).contains("оставлен как был: README.md");
    assertThat(file("README.md")).isEqualTo("наше");
    Run again = Run.in(temporary, "init", "ministry");
    assertThat(again.status()).isEqualTo(2);
    assertThat(again.err()).contains("уже есть перечень");
    assertThat(Run.in(temporary, "init", "other", "--direction", "Без кода").status()).isEqualTo(2);
    assertThat(temporary.resolve("other")).doesNotExist();
  }

  /** What another body gets is what our own repository lives by. */
  @Test
  void bringsTheSameSchemasAndTheSameHook() throws IOException {
    Run.in(temporary, "init", "ministry");
    for (String same :
        List.of(
            ".github/hooks/pre-commit",
            "schemas/registry.schema.json",
            "schemas/processes.schema.json",
            "schemas/touchpoints.schema.json")) {
      assertThat(file(same)).as(same).isEqualTo(Files.readString(PROJECT.resolve(same)));
    }
    assertThat(Files.isExecutable(temporary.resolve("ministry/.github/hooks/pre-commit"))).isTrue();
    assertThat(file("README.md")).doesNotContain("@{").contains("| `website` |");
    assertThat(file(".vscode/settings.json")).contains("\"yaml.yamlVersion\": \"1.2\"");
    for (String yaml : List.of("registry", "processes")) {
      assertThat(file("registry/" + yaml + ".yaml"))
          .startsWith("# yaml-language-server: $schema=../schemas/" + yaml + ".schema.json\n");
    }
  }

  @Test
  void noListIsBegunWithinAList() throws IOException {
    Path list = Fixture.base(temporary);
    for (String folder : List.of("registry", "registry/appeals", "registry/new/one")) {
      Run refused = Run.in(temporary, "init", folder, "--name", "Комитет");
      assertThat(refused.status()).isEqualTo(2);
      assertThat(refused.err()).contains("Папка " + folder + " лежит внутри перечня");
      assertThat(list.resolve("registry")).doesNotExist();
    }
    Run beside = Run.in(temporary, "init", "committee", "--name", "Комитет");
    assertThat(beside.status()).as(beside.err()).isZero();
  }
}
