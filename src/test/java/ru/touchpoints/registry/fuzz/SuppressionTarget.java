package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Comments that may silence a finding, one a line of the input. */
final class SuppressionTarget implements FuzzTarget.Target {

  private static final String SIGN = "# registry: ignore ";

  private final Workplace workplace;
  private final String file;

  SuppressionTarget(Path folder) throws IOException {
    this.workplace = new Workplace(folder);
    this.file = new String(workplace.read(Workplace.ADDED), StandardCharsets.UTF_8);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    String comments =
        new String(input, StandardCharsets.UTF_8)
            .lines()
            .map(line -> "  " + SIGN + line + "\n")
            .collect(Collectors.joining());
    String text = file.replaceFirst("(?m)^  - ", "\u0000").replace("\u0000", comments + "  - ");
    workplace.write(Workplace.ADDED, text.getBytes(StandardCharsets.UTF_8));
    workplace.run("validate");
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(
            "TP381 until 2027-03-01 — причина",
            "TP370, TP371 — причина\nTP380: почему",
            "ТР381 до 01.03.2027 - причина",
            "no-needs until 2020-01-01")
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }
}
