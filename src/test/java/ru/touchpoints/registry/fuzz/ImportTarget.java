package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.support.Fixture;
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
    Path made = folder.resolve("made." + format);
    if (format.equals("ods")) {
      // What an office has saved: the program itself writes no such books.
      Files.copy(Fixture.resource("fixtures/office/form.ods"), made);
    } else {
      workplace.run("export", format, "--draft", "-o", Fixture.name(made));
    }
    List<byte[]> seeds =
        format.equals("csv") ? List.of(Files.readAllBytes(made)) : new PackedParts(made).seeds();
    return new ImportTarget(workplace, "touchpoints", "input." + format, seeds);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    Path packed = workplace.folder().resolve(file.replace("input", "made"));
    boolean inParts = file.endsWith("xlsx") || file.endsWith("ods");
    workplace.write(file, inParts ? new PackedParts(packed).with(input) : input);
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
