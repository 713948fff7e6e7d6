package ru.touchpoints.registry.support;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.cli.Main;

/**
 * A run of the program in a process of its own that has little memory.
 *
 * @param status what it ended with
 * @param out what it gave out
 * @param err what it said
 */
public record SmallHeap(int status, String out, String err) {

  /**
   * Runs the program.
   *
   * @param heap as Java is told it: {@code 64m}
   * @param folder where it works; the list is looked for from there
   */
  public static SmallHeap run(String heap, Path folder, String... arguments)
      throws IOException, InterruptedException {
    return run(Main.class, heap, folder, arguments);
  }

  /** Runs another program, which tells by itself what there is room for. */
  public static SmallHeap run(Class<?> program, String heap, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("REGISTRY_CACHE", "off");
    builder.environment().put("LC_ALL", "C.UTF-8");
    try {
      int status = builder.start().waitFor();
      return new SmallHeap(
          status,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }
}
