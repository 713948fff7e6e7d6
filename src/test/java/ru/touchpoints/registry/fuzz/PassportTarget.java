package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The passport: whatever it says, the list is checked and printed by it, or refused. */
final class PassportTarget implements FuzzTarget.Target {

  private static final String PASSPORT = "registry/registry.yaml";

  private final Workplace workplace;

  PassportTarget(Path folder) throws IOException {
    this.workplace = new Workplace(folder);
  }

  @Override
  public void feed(byte[] input) throws IOException {
    workplace.write(PASSPORT, input);
    workplace.run("validate");
    workplace.run("export", "csv", "--draft", "-o", "list.csv");
  }

  @Override
  public List<byte[]> seeds() throws IOException {
    return Workplace.yaml();
  }
}
