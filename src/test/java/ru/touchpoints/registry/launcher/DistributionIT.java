package ru.touchpoints.registry.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.WrittenHistory;

/** The program with a Java of its own does all that it does with a whole one, byte for byte. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class DistributionIT {

  private static final Path TARGET = Path.of(System.getProperty("project.dir", "."), "target");
  private static final Path OWN = TARGET.resolve("dist/registry-program").toAbsolutePath();

  /** Every command, and every format of each; a class that only a name leads to is met here. */
  private static final List<String> LINES =
      """
      --help
      --version
      validate
      validate --lang en --format text
      validate --format json -o findings.json --report junit=findings.xml --report sarif=f.sarif
      validate --format sarif
      validate --format github
      validate --format gitlab
      validate --format junit
      validate --format markdown
      validate --changed-since edition/2026-01
      diff --format text
      diff --format json
      diff --format markdown
      diff --processes mac.csv
      changes --from edition/2026-01 --format text
      changes --from edition/2026-01 --format json
      changes --from edition/2026-01 --format markdown
      changes --from edition/2026-01 --format xlsx -o changes.xlsx
      changes --from edition/2026-01 --format docx -o changes.docx
      export xlsx,pdf,docx,csv,json,jsonl,yaml,html
      export pdf --as-of edition/2026-01 -o former.pdf
      verify former.pdf
      verify former.pdf --format json
      verify former.pdf --format text
      verify dist/touchpoints.xlsx
      verify dist/touchpoints.docx
      verify dist/touchpoints.html
      editions --format text
      editions --format json
      log appeals-written --format text
      log appeals-written --format json
      explain TP373
      rules --format text
      rules --format json
      rules --format markdown
      schema
      schema --write
      stats --format text
      stats --format json
      stats --format html
      doctor --format text
      doctor --format json
      edition 2026-11 -o package
      form --department reception
      import touchpoints form-reception.xlsx
      import touchpoints dist/touchpoints.xlsx --write
      import processes mac.csv --format text
      import processes mac.csv --format json --write
      show appeals-written
      new process appeals-written
      new touchpoint appeals-written --id hall --title Зал --type reception --need information
      edit touchpoint appeals-written/room --title Окно
      rename touchpoint appeals-written/room window
      remove touchpoint appeals-written/window
      confirm appeals-written --date 2026-11-02
      fmt --check
      fmt
      init other --name Комитет --short-name Комитет --direction appeals=Обращения
      upgrade --registry other
      licenses --texts
      generate-completion bash
      generate-completion zsh
      generate-man man
      ids processes
      no-such-command
      """
          .lines()
          .toList();

  private static final Pattern COMMAND = Pattern.compile("(?m)^ {2}([a-z][a-z-]*) ");
  private static final Pattern FORMATS =
      Pattern.compile("(?:Kind of result|Format[a-z ]*): ([a-z, ]+);");

  @TempDir private Path temporary = Path.of("");

  /** The list with its history, and a process registry in letters that only some Javas know. */
  private Path folder(String name) throws Exception {
    Path folder = temporary.resolve(name);
    try (WrittenHistory history = new WrittenHistory(folder)) {
      history.make(Fixture.resource("history/script.txt"));
    }
    // Its last edition has a fault on purpose, and nothing could be exported.
    assertThat(Shell.in(folder).run("rm -r registry").status()).isZero();
    Fixture.base(folder);
    Fixture.commit(folder);
    String table =
        """
        Наименование процесса;Вид;Характер;Направление;Подразделение;Клиент
        Рассмотрение письменных обращений граждан;сервис;внутриведомственный;appeals;reception;внешний
        """;
    Files.write(folder.resolve("mac.csv"), table.getBytes(Charset.forName("x-MacCyrillic")));
    return folder;
  }

  private static Shell.Ended run(Path folder, Path launcher, String line) throws Exception {
    // A desktop is no reason to open its windows, and another Java none to take it.
    String environment = launcher.startsWith(OWN) ? "DISPLAY=:7 JAVA_HOME=/none " : "";
    return Shell.in(folder).run(environment + "'" + launcher + "' " + line);
  }

  @Test
  void doesAllThatTheUsualBuildDoesByteForByte() throws Exception {
    Path whole = folder("whole");
    Path trimmed = folder("trimmed");
    Path launcher = TARGET.resolve("registry").toAbsolutePath();
    for (String line : LINES) {
      assertThat(run(trimmed, OWN.resolve("registry"), line))
          .as(line)
          .isEqualTo(run(whole, launcher, line))
          .satisfies(ended -> assertThat(ended.status()).isNotEqualTo(3));
    }
    assertThat(files(trimmed)).isEqualTo(files(whole)).containsKeys("dist/touchpoints.pdf");
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        // How a commit is packed is no business of the program.
        if (!name.startsWith(".git/")) {
          files.put(name, HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(file))));
        }
      }
    }
    return files;
  }

  @Test
  void noCommandAndNoFormatIsLeftOut() throws Exception {
    Path launcher = OWN.resolve("registry");
    String help = run(temporary, launcher, "--lang en --help").out();
    List<String> commands =
        COMMAND
            .matcher(help.substring(help.indexOf("\nCommands:")))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(commands).contains("validate", "export");
    for (String command : commands) {
      assertThat(LINES).anyMatch(line -> (line + " ").startsWith(command + " "));
      String told =
          run(temporary, launcher, command + " --lang en --help").out().replaceAll("\\s+", " ");
      for (MatchResult formats : FORMATS.matcher(told).results().toList()) {
        for (String format : formats.group(1).split(", ", -1)) {
          assertThat(LINES)
              .as(command + " " + format)
              .anyMatch(
                  line ->
                      line.startsWith(command + " ") && line.matches(".*\\b" + format + "\\b.*"));
        }
      }
    }
  }

  /** Where the program was put is its own business: any name, and an archive made there. */
  @Test
  void startsWhereItIsPutAndMakesItsArchiveThere() throws Exception {
    Shell.Ended before = start("Мои программы");
    assertThat(before.out()).matches("registry \\d+\\.\\d+\\.\\d+\\S*\n");
    // Java before 25 leaves a jar out whose path has such letters or a space.
    assertThat(start("programs")).isEqualTo(before);
    String launcher =
        "PATH=/usr/bin:/bin LC_ALL=C '" + temporary.resolve("programs/registry") + "' ";
    assertThat(Shell.in(temporary).run(launcher + "make-archive"))
        .isEqualTo(new Shell.Ended(0, "", ""));
    String told =
        Shell.in(temporary)
            .run("REGISTRY_JAVA_OPTS=-Xlog:class+load:stdout " + launcher + "--version")
            .out();
    assertThat(told).contains("cli.Main source: shared objects file");
    assertThat(Shell.in(temporary).run(launcher + "--version")).isEqualTo(before);
  }

  private Shell.Ended start(String folder) throws Exception {
    return Shell.in(temporary)
        .run(
            "cp -R '" + OWN + "' '" + folder + "' && LC_ALL=C '" + folder + "/registry' --version");
  }

  /** Whoever looks for holes in what is packed finds the runtime among the libraries. */
  @Test
  void theBillNamesTheRuntimeAndItsLicencesAreThere() throws Exception {
    String version = Runtime.version().feature() + ".";
    assertThat(Files.readString(OWN.resolve("registry.cdx.json")))
        .containsPattern("\"name\" : \"openjdk\",\\s+\"version\" : \"" + Pattern.quote(version))
        .contains("\"expression\" : \"GPL-2.0-only WITH Classpath-exception-2.0\"");
    assertThat(Files.readString(OWN.resolve("THIRD-PARTY.txt"))).contains("OpenJDK " + version);
    Path legal = OWN.resolve("runtime/legal/java.base");
    assertThat(legal.resolve("LICENSE")).content().contains("GNU General Public License");
    assertThat(legal.resolve("ASSEMBLY_EXCEPTION")).exists();
  }

  @Test
  void whatIsPackedIsWholeAndOneFolder() throws Exception {
    List<Path> packed;
    try (Stream<Path> files = Files.list(TARGET)) {
      packed = files.filter(file -> file.toString().endsWith(".zip")).toList();
    }
    assertThat(packed).hasSize(1);
    Path unpacked = temporary.resolve("unpacked");
    assertThat(
            Shell.in(temporary)
                .run(
                    "mkdir unpacked && cd unpacked && unzip -q '"
                        + packed.get(0).toAbsolutePath()
                        + "'")
                .status())
        .isZero();
    assertThat(files(unpacked.resolve("registry-program"))).isEqualTo(files(OWN));
    assertThat(Files.isExecutable(unpacked.resolve("registry-program/registry"))).isTrue();
    assertThat(Files.isExecutable(unpacked.resolve("registry-program/runtime/bin/java"))).isTrue();
    try (Stream<Path> files = Files.list(unpacked)) {
      assertThat(files).hasSize(1);
    }
  }
}
