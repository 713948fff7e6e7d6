package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.cli.answer.Person;

/**
 * What the program finds around itself when it starts.
 *
 * @param directory the working directory
 * @param interactive whether a person watches the output on a terminal
 * @param watched whether a person watches the messages on a terminal
 * @param piped whether the output goes to another program, which may stop reading
 * @param unicodeNames whether file names with any letter can be reached
 * @param today by the system clock
 * @param asking whether a person at a terminal can be asked
 * @param person who answers
 * @param began when the first line of the program ran
 */
public record Surroundings(
    Path directory,
    Map<String, String> environment,
    boolean interactive,
    boolean watched,
    boolean piped,
    boolean unicodeNames,
    LocalDate today,
    boolean asking,
    Person person,
    Instant began) {

  private static final Path OUTPUT = Path.of("/proc/self/fd/1");
  private static final Path MESSAGES = Path.of("/proc/self/fd/2");
  private static final String TERMINALS = "/dev/pts/";

  /** Set by the launcher when it finds a terminal at the output; Java 17 cannot ask. */
  private static final String TERMINAL = "registry.terminal";

  /** The same of the messages. */
  private static final String WATCHED = "registry.watched";

  /** Set by the launcher when a person sits at the input and sees the messages. */
  private static final String ASKING = "registry.asking";

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /** Surroundings where nobody watches the messages or can be asked. */
  public Surroundings(
      Path directory,
      Map<String, String> environment,
      boolean interactive,
      boolean piped,
      boolean unicodeNames,
      LocalDate today) {
    this(
        directory,
        environment,
        interactive,
        false,
        piped,
        unicodeNames,
        today,
        false,
        Person.typing(InputStream.nullInputStream()),
        Instant.now());
  }

  /** The surroundings of this process. */
  public static Surroundings ofProcess() {
    Instant began = Instant.now();
    boolean windows = System.getProperty("os.name", "").startsWith("Windows");
    String output = target(OUTPUT);
    return new Surroundings(
        Path.of("").toAbsolutePath(),
        System.getenv(),
        Boolean.getBoolean(TERMINAL) || output.startsWith(TERMINALS),
        Boolean.getBoolean(WATCHED) || target(MESSAGES).startsWith(TERMINALS),
        output.startsWith("pipe:") || output.startsWith("socket:"),
        windows || "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding")),
        LocalDate.now(ZoneId.systemDefault()),
        Boolean.getBoolean(ASKING) || (windows && hasConsole()),
        Person.ofProcess(System.in, System.getenv(), windows),
        began);
  }

  /**
   * The launcher of Windows, which cannot ask itself, makes newer versions of Java tell as well.
   */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean hasConsole() {
    return System.console() != null;
  }

  /** The value of an environment variable that is set to something. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
  }

  /**
   * What a stream leads to, where the system tells. Java itself would tell a closed pipe from a
   * full disk by the words of an exception alone.
   */
  private static String target(Path stream) {
    try {
      return Files.readSymbolicLink(stream).toString();
    } catch (IOException | UnsupportedOperationException noSuchSystem) {
      return "";
    }
  }
}
