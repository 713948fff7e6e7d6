package ru.touchpoints.registry.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Writes the seeds of a target into a folder: {@code TARGET FOLDER}. */
final class SeedFiles {

  private SeedFiles() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    FuzzTarget target = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
    int number = 0;
    for (byte[] seed : target.in(Files.createTempDirectory("seeds")).seeds()) {
      Files.write(folder.resolve("seed-" + number++), seed);
    }
  }
}
