package ru.touchpoints.registry.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** Registries to run the program on. */
public final class Fixture {

  private static final Path RESOURCES =
      Path.of(System.getProperty("project.dir", "."), "src", "test", "resources");

  /** What the program says of the base fixture; RuleCasesTest holds it. */
  public static final Path BASE_FINDINGS = resource("fixtures/base-findings.txt");

  private static final Pattern CODE = Pattern.compile("\\bTP\\d{3}\\b");

  private Fixture() {}

  public static Path resource(String name) {
    return RESOURCES.resolve(name);
  }

  /** A list without a single fault, copied into {@code folder}; the registry folder inside it. */
  public static Path base(Path folder) throws IOException {
    overlay(resource("fixtures/base"), folder);
    return folder.resolve("registry");
  }

  /** Writes another text into a file, in the place of one that must stand there. */
  public static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  /**
   * A {@code validate} that leaves out the rules which the base fixture offends by itself: where a
   * test is about something else, a new rule is none of its business.
   */
  public static String[] beyondBase(String... command) throws IOException {
    Set<String> offended = new TreeSet<>();
    Matcher code = CODE.matcher(Files.readString(BASE_FINDINGS));
    while (code.find()) {
      offended.add(code.group());
    }
    Stream<String> ignored =
        offended.isEmpty() ? Stream.of() : Stream.of("--ignore", String.join(",", offended));
    return Stream.concat(Arrays.stream(command), ignored).toArray(String[]::new);
  }

  /** Compares with a golden file, or writes it when {@code -Dupdate.golden=true} says so. */
  public static void assertGolden(Path golden, String actual) throws IOException {
    if (Boolean.getBoolean("update.golden")) {
      Files.writeString(golden, actual);
    }
    assertThat(golden).exists();
    assertThat(actual).isEqualTo(Files.readString(golden));
  }

  /** Commits everything below {@code folder}; gives back the short id of the commit. */
  public static String commit(Path folder) throws GitAPIException, IOException {
    return commit(folder, Instant.parse("2026-10-15T09:00:00Z"));
  }

  /** Commits everything below {@code folder} at a moment, seen from Moscow. */
  public static String commit(Path folder, Instant moment) throws GitAPIException, IOException {
    try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      PersonIdent author =
          new PersonIdent("Редактор", "editor@organ.example", moment, ZoneId.of("Europe/Moscow"));
      return git.commit()
          .setMessage("Редакция")
          .setAuthor(author)
          .setCommitter(author)
          .setSign(false)
          .call()
          .abbreviate(7)
          .name();
    }
  }

  public static String name(Path folder) {
    return String.valueOf(folder.getFileName());
  }

  /** Copies every file below {@code from} over those in {@code to}. */
  public static void overlay(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
