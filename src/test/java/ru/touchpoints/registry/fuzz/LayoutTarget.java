package ru.touchpoints.registry.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.support.Composed;

/**
 * {@code fmt}, in a list and outside of any: the meaning is kept, and a second run changes nothing.
 */
final class LayoutTarget implements FuzzTarget.Target {

  private static final String FREE = "free.yaml";

  private final Workplace workplace;

  LayoutTarget(Path folder) throws IOException {
    this.workplace = new Workplace(folder);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    for (String file : List.of(Workplace.ADDED, FREE)) {
      workplace.write(file, input);
      workplace.run("fmt", file);
      byte[] laidOut = workplace.read(file);
      String before = text(input);
      Composed.of(before)
          .ifPresent(meaning -> assertThat(Composed.of(text(laidOut))).contains(meaning));
      workplace.run("fmt", file);
      assertThat(text(workplace.read(file))).isEqualTo(text(laidOut));
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public List<byte[]> seeds() throws IOException {
    return Workplace.yaml();
  }
}
