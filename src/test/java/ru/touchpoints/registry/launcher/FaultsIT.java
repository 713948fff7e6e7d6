package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.launcher.Shell.Ended;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** The packaged program where the system does not give what it is asked for. */
@EnabledOnOs(OS.LINUX)
final class FaultsIT {

  /** Longer than any system takes. */
  private static final String LONG_NAME = "a".repeat(300);

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void makeAList() throws Exception {
    Fixture.base(folder);
    Fixture.replace(folder.resolve("registry/processes.yaml"), "Рассмотрение", "Разбор");
    Fixture.commit(folder, Instant.parse("2026-09-01T09:00:00Z"));
    Fixture.replace(folder.resolve("registry/processes.yaml"), "Разбор", "Рассмотрение");
    Fixture.commit(folder, Instant.parse("2026-10-01T09:00:00Z"));
  }

  private Ended run(String line) throws Exception {
    return Shell.in(folder).run(line);
  }

  private Ended program(String command) throws Exception {
    return run("\"$registry\" " + command);
  }

  private void assertRefused(Ended ended, String sentence) {
    assertThat(ended.status()).as(ended.err()).isEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.flat()).contains(sentence);
    assertThat(Shell.foreign(ended, folder)).isEmpty();
  }

  private Map<String, String> files() throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isRegularFile).toList()) {
        if (!path.startsWith(folder.resolve(".git"))) {
          files.put(folder.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return files;
  }

  static List<String> writingElsewhere() {
    return List.of(
        "validate --format json -o",
        "validate -q --report junit=",
        "diff --format json -o",
        "changes --from HEAD~1 --format markdown -o",
        "changes --from HEAD --format xlsx -o",
        "export csv -o",
        "form --department reception -o",
        "stats --format html -o",
        "rules --format json -o",
        "log appeals-written -o",
        "editions -o");
  }

  private static String to(String command, String place) {
    return command.endsWith("=") ? command + place : command + " " + place;
  }

  /** In this very process, which is soon warm: what happens does not depend on the process. */
  private Ended here(String command, String place) {
    Run run = Run.in(folder, to(command, place).split(" "));
    return new Ended(run.status(), run.out(), run.err());
  }

  @ParameterizedTest
  @MethodSource("writingElsewhere")
  void whatCannotBeWrittenIsToldInWordsOfOurs(String command) throws Exception {
    assertRefused(program(to(command, "/dev/full")), "На диске не осталось места: /dev/full.");
    Map<String, String> before = files();
    assertRefused(
        run("ulimit -f 0; \"$registry\" " + to(command, "out.csv")),
        "Система не даёт записать файл такого размера");
    assertRefused(
        here(command, "registry/registry.yaml/out.csv"), "На этом месте нужна папка, а там");
    assertRefused(here(command, "/proc/out.csv"), "Нет такого файла или папки: /proc/out.csv");
    assertRefused(here(command, LONG_NAME + ".csv"), "Имя слишком длинное");
    assertThat(files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "--help",
        "validate",
        "diff",
        "changes --from HEAD",
        "export csv",
        "form --department reception",
        "stats",
        "rules --format json",
        "explain TP101",
        "log appeals-written",
        "editions",
        "licenses",
        "generate-completion"
      })
  void anOutputThatTakesNothingIsNoSuccess(String command) throws Exception {
    Ended ended = program(command + " >/dev/full");
    assertRefused(ended, "Результат не удалось вывести");
  }

  @Test
  void noFileTakesThePlaceOfAClosedStream() throws Exception {
    for (String closed : List.of(">&-", "<&- >&-")) {
      assertRefused(program("stats " + closed), "Результат не удалось вывести");
    }
    assertThat(program("stats <&- >&- 2>&-")).isEqualTo(new Ended(2, "", ""));
    assertThat(program("stats 2>&-")).isEqualTo(program("stats <&-"));
    Map<String, String> before = files();
    assertThat(program("fmt <&- >&- 2>&-")).isEqualTo(new Ended(0, "", ""));
    assertThat(program("fmt --check").status()).isZero();
    assertThat(files().keySet()).isEqualTo(before.keySet());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rules", "--help", "validate --format sarif", "export json -o /dev/stdout"})
  void aReaderThatHasEnoughIsNoFault(String command) throws Exception {
    Ended ended = run("{ \"$registry\" " + command + "; echo $? >&2; } | head -1");
    assertThat(ended.err()).isEqualTo("0\n");
    assertThat(ended.out().lines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import processes newer.yaml --write",
        "fmt",
        "validate --fix",
        "diff --stubs",
        "rename touchpoint appeals-written/web letters",
        "remove touchpoint appeals-written/web",
        "new touchpoint appeals-written --id fresh --type reception",
        "init other --name Комитет"
      })
  void aListThatCannotBeWrittenStaysAsItIs(String command) throws Exception {
    Path processes = folder.resolve("registry/processes.yaml");
    Files.writeString(
        folder.resolve("newer.yaml"),
        Files.readString(processes).replace("Рассмотрение", "Разбор"));
    Fixture.replace(processes, "title: Рассмотрение", "title: Рассмотрение ");
    Files.delete(folder.resolve("registry/internal/leave.yaml"));
    Map<String, String> before = files();
    Ended ended = run("ulimit -f 0; \"$registry\" " + command);
    assertThat(ended.status()).as(ended.err()).isEqualTo(2);
    assertThat(ended.flat()).contains("Система не даёт записать файл такого размера");
    Map<String, String> after = files();
    // What is empty takes no room: init leaves it, and goes on from there.
    after.keySet().removeIf(file -> file.endsWith(".gitkeep"));
    assertThat(after).isEqualTo(before);
    assertThat(program(command).status()).isLessThan(2);
    assertThat(files()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "import processes, registry, это папка",
    "diff --processes, registry, это папка",
    "verify, registry, это папка",
    "import processes, /dev/null, устройство или канал",
    "import touchpoints, /dev/zero, устройство или канал",
    "diff --processes, /dev/full, устройство или канал",
    "verify, ./pipe, устройство или канал",
    "import processes, circle.xlsx, Ссылка ведёт на саму себя",
    "import touchpoints, circle.xlsx, Ссылка ведёт на саму себя",
    "validate, circle.xlsx, Ссылка ведёт на саму себя",
    "verify, circle.xlsx, Ссылка ведёт на саму себя",
    "import processes, registry/registry.yaml/x.csv, На этом месте нужна папка",
    "verify, nothing.xlsx, Нет такого файла",
    "import touchpoints, nothing.xlsx, Нет такого файла",
    "fmt, nothing.yaml, Нет такого файла",
    "import processes, LONG, Имя слишком длинное",
    "import touchpoints, LONG, Имя слишком длинное",
    "verify, LONG, Имя слишком длинное",
    "init, /dev/null/x --name Комитет, На этом месте нужна папка",
    "validate --registry, /dev/null, На этом месте нужна папка",
    "changes --registry, ./pipe, На этом месте нужна папка"
  })
  void whatCannotBeReadIsToldForWhatItIs(String command, String file, String sentence)
      throws Exception {
    assertThat(run("mkfifo pipe && ln -s circle.xlsx circle.xlsx").status()).isZero();
    assertRefused(here(command, file.replace("LONG", LONG_NAME)), sentence);
  }

  @Test
  void theSurroundingsChangeNothing() throws Exception {
    String work =
        "\"$registry\" validate --format json; \"$registry\" changes --from HEAD~1;"
            + " \"$registry\" export csv,xlsx,pdf,docx -o Выпуск";
    Ended usual = run(work);
    assertThat(usual.status()).as(usual.err()).isZero();
    Map<String, String> made = Shell.digests(folder.resolve("Выпуск"));
    assertThat(made).hasSize(4);
    for (String surroundings :
        List.of(
            "unset HOME XDG_CACHE_HOME REGISTRY_CACHE;",
            "unset XDG_CACHE_HOME REGISTRY_CACHE; export HOME=/nonexistent;",
            "export TMPDIR=/nonexistent REGISTRY_JAVA_OPTS=-Djava.io.tmpdir=/nonexistent;",
            "export LC_ALL=C;",
            "unset LANG LC_CTYPE LC_ALL;",
            "export LC_ALL=tr_TR.UTF-8 REGISTRY_JAVA_OPTS='-Duser.language=tr -Duser.country=TR';",
            "export LC_ALL=ru_RU.KOI8-R;",
            "mkdir -p none; printf '#!/bin/sh\\nexec /bin/ls \"$@\"\\n' > none/ls;"
                + " chmod +x none/ls; export JAVA_HOME=\"$java\" PATH=none;")) {
      assertThat(run(surroundings + work)).as(surroundings).isEqualTo(usual);
      assertThat(Shell.digests(folder.resolve("Выпуск"))).as(surroundings).isEqualTo(made);
    }
  }

  @Test
  void aHistoryThatIsNotThereIsToldInWordsOfOurs() throws Exception {
    Ended cloned = run("git clone -q --depth 1 \"file://$PWD\" shallow");
    assertThat(cloned.status()).as(cloned.err()).isZero();
    String there = "cd shallow; \"$registry\" ";
    assertRefused(run(there + "changes --from HEAD~1"), "История в этой копии репозитория");
    assertRefused(run(there + "log appeals-written"), "История в этой копии репозитория");
    assertRefused(run("\"$registry\" changes --from nothing"), "«nothing» нет в истории");
    assertRefused(run("\"$registry\" validate --changed-since nothing"), "«nothing» нет в");
    assertRefused(run("\"$registry\" export --as-of nothing"), "nothing");
    assertRefused(run("rm -rf .git; \"$registry\" changes"), "не лежит в репозитории git");
  }

  @Test
  void aFileThatComesAndGoesIsToldAsOneThatHasChanged() throws Exception {
    String points = "registry/appeals/appeals-written.yaml";
    Ended ended =
        run(
            "( while [ ! -e enough ]; do mv registry/appeals away; mv away registry/appeals; done )"
                + " & for turn in 1 2 3 4 5; do \"$registry\" validate --no-cache >out;"
                + " echo $?; done; : > enough; wait");
    assertThat(ended.out().lines()).hasSize(5).allMatch(status -> status.matches("[012]"));
    assertThat(ended.flat().replace(points, ""))
        .matches(
            "((Файл (registry/appeals)? изменился, пока программа его читала\\. Повторите"
                + " команду\\.) ?)*");
  }
}
