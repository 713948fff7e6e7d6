package ru.touchpoints.registry.kill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/**
 * A command that writes to a list, and the list that it has work to do in.
 *
 * @param next the command after it, which has to see to what a killed run has left
 */
record Victim(String name, Preparation preparation, List<String> command, List<String> next) {

  private static final List<String> READING = List.of("validate", "--no-cache", "--format", "json");

  private static final List<String> UPGRADE = List.of("upgrade", "--write");
  private static final List<String> FORMS = List.of("form", "--all", "-o", "forms");

  /** Makes of the demonstration list one that the command changes. */
  @FunctionalInterface
  interface Preparation {
    void of(Path folder, Program program) throws IOException, InterruptedException;
  }

  /** The commands that write, those of several files first. */
  static List<Victim> all() {
    List<String> init = List.of("init", ".", "--name", "Комитет");
    return List.of(
        of("import touchpoints", Victim::workbook, "import touchpoints sent.xlsx --write"),
        of("import processes", Victim::processes, "import processes newer.yaml --write"),
        of("fmt", each(text -> text.replace("process: ", "process:    ")), "fmt"),
        of("confirm", Victim::longAgo, "confirm acts-publication appeals-written open-data leave"),
        of(
            "validate --fix",
            each(text -> text.replaceFirst("title: (\\S+) ", "title: $1  ")),
            "validate --fix"),
        of("diff --stubs", Victim::gaps, "diff --stubs"),
        new Victim(
            "init",
            (folder, program) -> FolderState.delete(folder.resolve("registry")),
            init,
            init),
        new Victim("upgrade", Victim::olderFiles, UPGRADE, UPGRADE),
        new Victim("form --all", NOTHING, FORMS, FORMS),
        of(
            "edit touchpoint",
            NOTHING,
            "edit touchpoint appeals-written/web-reception --no-specifics --demand low"),
        of("rename touchpoint", NOTHING, "rename touchpoint appeals-written/web-reception letters"),
        of("remove touchpoint", NOTHING, "remove touchpoint appeals-written/web-reception"),
        of("new touchpoint", NOTHING, "new touchpoint appeals-written --id fresh --type reception"),
        of("new process", Victim::gaps, "new process leave"));
  }

  private static final Preparation NOTHING = (folder, program) -> {};

  private static Victim of(String name, Preparation preparation, String command) {
    return new Victim(name, preparation, List.of(command.split(" ")), READING);
  }

  private static List<Path> points(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("registry"), 2)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> folder.resolve("registry").relativize(file).getNameCount() > 1)
          .sorted()
          .toList();
    }
  }

  private static Preparation each(UnaryOperator<String> change) {
    return (folder, program) -> {
      for (Path file : points(folder)) {
        Files.writeString(file, change.apply(Files.readString(file)));
      }
    };
  }

  /** Each process was confirmed on another day. */
  private static void longAgo(Path folder, Program program)
      throws IOException, InterruptedException {
    each(text -> text.replaceFirst("(?m)^reviewed: .*$", "reviewed: 2024-01-09"))
        .of(folder, program);
  }

  /** What an older version has written, and remembers to have written. */
  private static void olderFiles(Path folder, Program program)
      throws IOException, InterruptedException {
    FolderState.delete(folder.resolve("registry"));
    program.run(folder, List.of("init", ".", "--name", "Комитет"));
    Path memory = folder.resolve(".registry/written");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(memory)) {
      String name = line.substring(line.indexOf("  ")).strip();
      Path file = folder.resolve(name);
      String older = Files.readString(file).stripTrailing() + "\n\n";
      Files.writeString(file, older);
      lines.add(sum(older) + "  " + name);
    }
    Files.write(memory, lines);
  }

  private static String sum(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Every third process is without its file. */
  private static void gaps(Path folder, Program program) throws IOException {
    List<Path> files = points(folder);
    for (int file = 0; file < files.size(); file++) {
      if (file % 3 == 0 || files.get(file).endsWith("leave.yaml")) {
        Files.delete(files.get(file));
      }
    }
  }

  /** A process registry in parts, and a newer one in which all the titles are others. */
  private static void processes(Path folder, Program program) throws IOException {
    Path snapshot = folder.resolve("registry/processes.yaml");
    String text = Files.readString(snapshot);
    Path parts = Files.createDirectory(folder.resolve("registry/processes"));
    String[] items = text.split("\n(?=  - id: )", -1);
    String head = items[0].replace("../schemas", "../../schemas") + "\n";
    for (int part = 0; part < 4; part++) {
      StringBuilder yaml = new StringBuilder(head);
      for (int item = 1 + part; item < items.length; item += 4) {
        yaml.append(items[item].stripTrailing()).append("\n\n");
      }
      Files.writeString(
          parts.resolve("part-" + part + ".yaml"), yaml.toString().stripTrailing() + "\n");
    }
    Files.delete(snapshot);
    Files.writeString(
        folder.resolve("newer.yaml"),
        text.replaceAll("(?m)^    title: (.*)$", "    title: $1 по новому порядку"));
  }

  /** The workbook of the list with every title of a touchpoint changed. */
  private static void workbook(Path folder, Program program)
      throws IOException, InterruptedException {
    program.git(folder, "init", "-q");
    program.git(folder, "add", "-A");
    program.git(folder, "commit", "-q", "-m", "list");
    program.run(folder, List.of("export", "xlsx", "-o", "sent.xlsx"));
    Path sent = folder.resolve("sent.xlsx");
    try (Workbook workbook = WorkbookFactory.create(sent.toFile())) {
      int column = -1;
      for (Row row : workbook.getSheetAt(0)) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && cell.getStringCellValue().equals("Точка взаимодействия")) {
            column = cell.getColumnIndex();
          }
        }
        Cell title = column < 0 ? null : row.getCell(column);
        if (title != null
            && title.getCellType() == CellType.STRING
            && title.getStringCellValue().contains("\n")) {
          title.setCellValue("Новое: " + title.getStringCellValue());
        }
      }
      try (var out = Files.newOutputStream(folder.resolve("changed.xlsx"))) {
        workbook.write(out);
      }
    }
    Files.delete(sent);
    Files.move(folder.resolve("changed.xlsx"), sent);
  }
}
