package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.support.ProcessWorkbook;
import ru.touchpoints.registry.support.Run;

/**
 * {@code import --write} of tables that come from elsewhere: the list stays one that can be read.
 */
final class ImportTarget implements FuzzTarget.Target {

  private static final String REGISTRY_TABLE =
      """
      Код;Наименование процесса;Вид;Характер;Направление;Подразделение;Клиент;Исключён
      appeals-written;Рассмотрение обращений;сервис;внутриведомственный;appeals;reception;внешний;
      leave;Отпуск;функция;межведомственный;internal;staff;внутренний, внешний;01.09.2026
      """;

  private final Workplace workplace;
  private final String what;
  private final String file;
  private final List<byte[]> seeds;

  private ImportTarget(Workplace workplace, String what, String file, List<byte[]> seeds) {
    this.workplace = workplace;
    this.what = what;
    this.file = file;
    this.seeds = seeds;
  }

  static ImportTarget processes(Path folder, String format) throws IOException {
    Workplace workplace = new Workplace(folder);
    List<byte[]> seeds =
        switch (format) {
          case "xlsx" -> {
            Path made = folder.resolve("made.xlsx");
            ProcessWorkbook.write(made, ProcessWorkbook.items().subList(0, 2));
            yield new PackedParts(made).seeds();
          }
          case "csv" -> List.of(REGISTRY_TABLE.getBytes(StandardCharsets.UTF_8));
          default -> Workplace.yaml();
        };
    return new ImportTarget(workplace, "processes", "input." + format, seeds);
  }

  static ImportTarget touchpoints(Path folder, String format) throws IOException {
    Workplace workplace = new Workplace(folder);
    workplace.run("export", format, "--draft", "-o", "made." + format);
    Path made = folder.resolve("made." + format);
    List<byte[]> seeds =
        format.equals("xlsx") ? new PackedParts(made).seeds() : List.of(Files.readAllBytes(made));
    return new ImportTarget(workplace, "touchpoints", "input." + format, seeds);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    byte[] bytes =
        file.endsWith("xlsx")
            ? new PackedParts(workplace.folder().resolve("made.xlsx")).with(input)
            : input;
    workplace.write(file, bytes);
    Run run = workplace.run("import", what, file, "--write");
    if (run.status() == 0) {
      workplace.run("validate");
      workplace.restore();
    }
  }

  @Override
  public List<byte[]> seeds() {
    return seeds;
  }
}
