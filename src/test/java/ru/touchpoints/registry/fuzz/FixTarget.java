package ru.touchpoints.registry.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** {@code validate --fix}: what it has repaired needs no second repair. */
final class FixTarget implements FuzzTarget.Target {

  private final Workplace workplace;

  FixTarget(Path folder) throws IOException {
    this.workplace = new Workplace(folder);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    workplace.write(Workplace.ADDED, input);
    workplace.run("validate", "--fix");
    byte[] repaired = workplace.read(Workplace.ADDED);
    workplace.run("validate", "--fix");
    assertThat(workplace.read(Workplace.ADDED)).isEqualTo(repaired);
  }

  @Override
  public List<byte[]> seeds() throws IOException {
    return Workplace.yaml();
  }
}
