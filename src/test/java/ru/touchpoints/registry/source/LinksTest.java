package ru.touchpoints.registry.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Links among the files of a list: none leads the program out, and none hides the others. */
final class LinksTest {

  private static final String OUTSIDE =
      "Это ссылка на файл или папку вне реестра; она не читается.";
  private static final String NOWHERE =
      "Это ссылка, которая никуда не ведёт: на саму себя или на файл, которого нет.";

  @TempDir private Path temporary = Path.of("");

  private Path registry = Path.of("");
  private Path outside = Path.of("");

  @BeforeEach
  void copy() throws IOException {
    registry = Fixture.base(temporary.resolve("list"));
    outside = Files.createDirectory(temporary.resolve("outside"));
  }

  private Run run(String... arguments) {
    return Run.in(temporary.resolve("list"), arguments);
  }

  /** The findings of the list, a line each. */
  private List<String> findings() throws IOException {
    Run run = run(Fixture.beyondBase("validate", "--format", "github"));
    assertThat(run.status()).isEqualTo(1);
    return run.out().lines().filter(line -> line.startsWith("::")).toList();
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to);
  }

  @Test
  void aLinkIsOneFindingAndHidesNothingOfTheOthers() throws IOException {
    Files.writeString(outside.resolve("secret.yaml"), "process: 'secret\n");
    Path appeals = registry.resolve("appeals");
    Path written = appeals.resolve("appeals-written.yaml");
    Files.writeString(written, Files.readString(written).replace("type: website", "type: web"));
    Files.createSymbolicLink(appeals.resolve("circle.yaml"), Path.of("circle.yaml"));
    Files.createSymbolicLink(appeals.resolve("gone.yaml"), Path.of("nothing.yaml"));
    Files.createSymbolicLink(appeals.resolve("secret.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(appeals.resolve("folder"), outside);
    Files.createSymbolicLink(appeals.resolve("gone"), Path.of("nothing"));
    assertThat(findings())
        .hasSize(5)
        .anyMatch(line -> line.contains("appeals-written.yaml,") && line.contains("TP104"))
        .anyMatch(line -> line.contains("/circle.yaml,") && line.contains(NOWHERE))
        .anyMatch(line -> line.contains("/gone.yaml,") && line.contains(NOWHERE))
        .anyMatch(line -> line.contains("/secret.yaml,") && line.contains(OUTSIDE))
        .anyMatch(line -> line.contains("appeals/folder,") && line.contains(OUTSIDE));
    for (String name : List.of("circle", "gone", "secret")) {
      Run one = run("validate", "registry/appeals/" + name + ".yaml");
      assertThat(one.status()).isEqualTo(1);
      assertThat(one.out()).contains(name + ".yaml", "TP004").doesNotContain("TP104");
    }
  }

  /** Its processes may well be described in it. */
  @Test
  void aFolderThatLeadsOutIsOneFinding() throws IOException {
    move(registry.resolve("appeals"), outside.resolve("appeals"));
    Files.createSymbolicLink(registry.resolve("appeals"), outside.resolve("appeals"));
    assertThat(findings()).singleElement().asString().contains("file=registry/appeals,", OUTSIDE);
    assertThat(run("diff", "--stubs").err()).isEmpty();
    assertThat(files(outside)).hasSize(1);
  }

  @Test
  void whatALinkInsideLeadsToIsReadOnceUnderItsOwnName() throws IOException {
    Files.createSymbolicLink(registry.resolve("aaa"), Path.of("appeals"));
    Files.createSymbolicLink(registry.resolve("appeals/up"), Path.of("..").resolve("appeals"));
    assertThat(run("validate").status()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry.yaml", "processes.yaml"})
  void aPassportOrProcessListThatLeadsOutIsAFinding(String name) throws IOException {
    move(registry.resolve(name), outside.resolve(name));
    Files.createSymbolicLink(registry.resolve(name), outside.resolve(name));
    assertThat(findings()).anyMatch(line -> line.contains(name) && line.contains(OUTSIDE));
  }

  @Test
  void fmtNeverWritesOutside() throws IOException {
    String untidy = "b:   1\na:  [2,3]\n";
    Path file = Files.writeString(outside.resolve("other.yaml"), untidy);
    Path sub = Files.createDirectory(outside.resolve("sub"));
    Path deep = Files.writeString(sub.resolve("deep.yaml"), untidy);
    Files.createSymbolicLink(registry.resolve("appeals/other.yaml"), file);
    Files.createSymbolicLink(registry.resolve("appeals/folder"), sub);
    Files.createSymbolicLink(registry.resolveSibling("alone.yaml"), file);
    Files.createSymbolicLink(registry.resolveSibling("circle.yaml"), Path.of("circle.yaml"));
    for (String path :
        List.of(
            "registry/appeals/other.yaml",
            "registry/appeals/folder",
            "registry/appeals/folder/deep.yaml",
            "alone.yaml",
            "registry")) {
      Run run = run("fmt", path);
      assertThat(run.status()).as(path).isEqualTo(2);
      assertThat(run.err()).as(path).contains("вне реестра");
    }
    Run circle = run("fmt", "circle.yaml");
    assertThat(circle.status()).isEqualTo(2);
    assertThat(circle.err()).contains("на саму себя");
    assertThat(file).hasContent(untidy);
    assertThat(deep).hasContent(untidy);
  }

  @Test
  void aLinkInsideIsLaidOutWhereItLeads() throws IOException {
    Path file = Files.writeString(registry.resolveSibling("plain.yaml"), "a:   1\n");
    Path link = Files.createSymbolicLink(registry.resolveSibling("l.yaml"), file.getFileName());
    assertThat(run("fmt", "l.yaml").status()).isZero();
    assertThat(file).hasContent("a: 1\n");
    assertThat(Files.isSymbolicLink(link)).isTrue();
  }

  @Test
  void newFilesAreNotWrittenThroughALink() throws IOException {
    Path written = registry.resolve("appeals/appeals-written.yaml");
    Files.delete(written);
    Files.createSymbolicLink(written, outside.resolve("appeals-written.yaml"));
    assertThat(run("new", "process", "appeals-written").status()).isEqualTo(2);
    assertThat(run("diff", "--stubs").status()).isEqualTo(0);
    Files.delete(written);
    Files.move(registry.resolve("appeals"), registry.resolve("former"));
    Files.createSymbolicLink(registry.resolve("appeals"), outside);
    Run run = run("new", "process", "appeals-written");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).containsPattern("не\\sотносится к перечню");
    assertThat(files(outside)).isEmpty();
  }

  /** Whoever may do everything has no file that cannot be read: its bytes refuse here. */
  @Test
  void aFileThatCannotBeReadIsAFinding() throws IOException {
    assertThat(
            new DocumentReader()
                .read(
                    SourceFile.readable(
                        "registry/appeals/closed.yaml",
                        () -> {
                          throw new AccessDeniedException("closed.yaml");
                        }))
                .findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.message().key()).isEqualTo("TP004.not-permitted"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
