package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.jgit.api.errors.GitAPIException;
import ru.touchpoints.registry.support.Run;

/** What every command says of the hostile list in every format it has, and all its messages. */
final class Outputs {

  private static final String FROM = "edition/2026-10-15";
  private static final String TO = "edition/2026-10-16";
  private static final List<String> REPORTS =
      List.of("json", "sarif", "github", "gitlab", "junit", "markdown");

  /** The column of the workbook with the titles of touchpoints. */
  private static final int TITLES = 3;

  private final Path folder;
  private final Map<String, byte[]> written = new LinkedHashMap<>();
  private final StringBuilder messages = new StringBuilder();

  private Outputs(Path folder) {
    this.folder = folder;
  }

  /** Writes the list into an empty folder and runs everything on it. */
  static Outputs in(Path folder) throws IOException, GitAPIException {
    HostileList.write(folder);
    Outputs outputs = new Outputs(folder);
    outputs.printed();
    outputs.exported();
    outputs.compared();
    outputs.signed();
    outputs.together();
    outputs.issued();
    HostileList.damage(folder);
    outputs.checked();
    outputs.changing();
    return outputs;
  }

  /** By command and format, {@code diff markdown}. */
  Map<String, byte[]> written() {
    return written;
  }

  String messages() {
    return messages.toString();
  }

  /** Every report of one run. */
  private void checked() throws IOException {
    List<String> command = new ArrayList<>(List.of("validate", "--no-cache"));
    for (String format : REPORTS) {
      command.addAll(List.of("--report", format + "=" + folder.resolve("report." + format)));
    }
    keep("validate text", run(command.toArray(String[]::new)));
    for (String format : REPORTS) {
      keep("validate " + format, folder.resolve("report." + format));
    }
  }

  private void printed() {
    for (String format : List.of("text", "json", "html")) {
      print("stats", format, "stats");
    }
    for (String format : List.of("text", "json", "markdown")) {
      print("diff", format, "diff");
      print("changes", format, "changes", "--from", FROM, "--to", TO);
    }
    for (String format : List.of("text", "json")) {
      print("log", format, "log", "p-github");
      print("editions", format, "editions");
    }
    for (String kind : List.of("processes", "touchpoints", "departments", "directions")) {
      keep("ids " + kind, run("ids", kind));
    }
  }

  private void exported() throws IOException {
    run("export", "xlsx,pdf,docx,csv,json,jsonl,yaml,html", "--draft");
    for (String format : List.of("xlsx", "pdf", "docx", "csv", "json", "jsonl", "yaml", "html")) {
      keep("export " + format, folder.resolve("dist/touchpoints." + format));
    }
    for (String format : List.of("xlsx", "docx")) {
      run("changes", "--from", FROM, "--to", TO, "--format", format);
      keep("changes " + format, folder.resolve("dist/changes." + format));
    }
    run("form", "--department", "u-escape", "-o", "form.xlsx");
    keep("form xlsx", folder.resolve("form.xlsx"));
    run("form", "processes", "-o", "processes.xlsx");
    keep("form processes xlsx", folder.resolve("processes.xlsx"));
    run("form", "--all", "-o", "forms");
    try (Stream<Path> books = Files.list(folder.resolve("forms"))) {
      for (Path book : books.toList()) {
        keep("form of " + book.getFileName().toString().replace('.', ' '), book);
      }
    }
  }

  /** What goes to the one who signs, and what keeps it from there. */
  private void signed() throws IOException {
    for (String format : List.of("text", "json")) {
      print("doctor", format, "doctor");
    }
    for (HostileText one : HostileText.ALL) {
      keep("show of " + one.name() + " text", run("show", "p-" + one.name()));
    }
    keep("confirm text", run("confirm", "p-github"));
    run("edition", "2026-11", "-o", "package");
  }

  /** The package of a list that may be signed, whatever its texts are. */
  private void issued() throws IOException, GitAPIException {
    Path sound = folder.resolve("sound");
    HostileList.writeSound(sound);
    Run edition = Run.in(sound, "edition", "2026-11", "-o", "package");
    assertThat(edition.status()).as(edition.err()).isZero();
    keep("edition text", edition.out());
    messages.append(edition.err());
    try (Stream<Path> files = Files.list(sound.resolve("package"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        keep("edition's " + name.replace('.', ' '), file);
      }
    }
    for (String format : List.of("text", "json")) {
      Run verdict = Run.in(sound, "verify", "package/manifest.json", "--format", format);
      assertThat(verdict.status()).as(verdict.out()).isZero();
      keep("edition verified " + format, verdict.out());
    }
  }

  /** The list beside one of another body, with the same texts in it. */
  private void together() throws IOException {
    copy(folder.resolve("registry"), folder.resolve("other/registry"));
    String[] both = {"--registry", "registry", "--registry", "other/registry"};
    for (String format : List.of("text", "json", "html")) {
      print("stats of bodies", format, with(both, "stats"));
    }
    for (String format : List.of("text", "json", "markdown")) {
      print("diff of bodies", format, with(both, "diff"));
      print("changes of bodies", format, with(both, "changes", "--from", FROM, "--to", TO));
    }
    for (String format : Stream.concat(Stream.of("text"), REPORTS.stream()).toList()) {
      print("validate of bodies", format, with(both, "validate", "--no-cache"));
    }
    run(with(both, "export", "json,jsonl,csv,html", "--draft", "-o", "bodies"));
    for (String format : List.of("json", "jsonl", "csv", "html")) {
      keep("export of bodies " + format, folder.resolve("bodies/touchpoints." + format));
    }
  }

  private static String[] with(String[] lists, String... command) {
    return Stream.concat(Stream.of(lists), Stream.of(command)).toArray(String[]::new);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void compared() throws IOException {
    Path workbook = spoilt(folder.resolve("dist/touchpoints.xlsx"));
    for (String format : List.of("text", "json")) {
      keep("verify " + format, run("verify", workbook.toString(), "--format", format));
    }
    keep("import touchpoints text", run("import", "touchpoints", workbook.toString()));
    Path newer = folder.resolve("newer.yaml");
    String processes = Files.readString(folder.resolve("registry/processes.yaml"));
    Files.writeString(newer, processes.replace("title: \"", "title: \"Новое "));
    for (String format : List.of("text", "json")) {
      print("import processes", format, "import", "processes", newer.toString());
    }
    keep("diff --processes text", run("diff", "--processes", newer.toString()));
  }

  private void changing() throws IOException {
    Path raw = folder.resolve("имя\n::error::взлом.yaml");
    Files.writeString(
        raw,
        """
        process:   raw #  ##[error]комментарий\u202e
        department: reception
        touchpoints:
          - id:   a
            basis: |
              ::error::взлом
        """);
    keep("stats of a damaged list text", run("stats"));
    keep("diff of a damaged list text", run("diff"));
    keep("fmt --check text", run("fmt", "--check", raw.toString()));
    keep("fmt --diff text", run("fmt", "--diff", raw.toString()));
    keep("rename text", run("rename", "touchpoint", "p-github/first", "second"));
    keep("validate --fix text", run("validate", "--fix"));
  }

  /** The workbook with the title of every touchpoint changed. */
  private Path spoilt(Path workbook) throws IOException {
    Path spoilt = folder.resolve("dist/spoilt.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook));
        var out = Files.newOutputStream(spoilt)) {
      boolean below = false;
      for (Row row : book.getSheet("Перечень")) {
        boolean headers = false;
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING) {
            String text = cell.getStringCellValue();
            headers |= text.equals("Код процесса");
            if (below && cell.getColumnIndex() == TITLES) {
              cell.setCellValue(text + "\n::error::приписка");
            }
          }
        }
        below |= headers;
      }
      book.write(out);
    }
    return spoilt;
  }

  private void print(String name, String format, String... command) {
    List<String> whole = new ArrayList<>(List.of(command));
    whole.addAll(List.of("--format", format));
    keep(name + " " + format, run(whole.toArray(String[]::new)));
  }

  private String run(String... command) {
    Run run = Run.in(folder, command);
    assertThat(run.status()).as(String.join(" ", command) + "\n" + run.err()).isNotEqualTo(3);
    messages.append(run.err());
    return run.out();
  }

  private void keep(String name, String out) {
    written.put(name, out.getBytes(StandardCharsets.UTF_8));
  }

  private void keep(String name, Path file) throws IOException {
    written.put(name, Files.readAllBytes(file));
  }
}
