package ru.touchpoints.registry.list.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.cli.base.Surroundings;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.FindingBytes;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;
import tools.jackson.databind.json.JsonMapper;

/** What has not changed is not checked again, and whatever happens to the cache, nobody notices. */
final class KeptChecksTest {

  /** A phase that only a run has which reads the files as YAML. */
  private static final String PARSED = "YAML";

  @TempDir private Path temporary = Path.of("");

  private Path root = Path.of("");
  private Path cache = Path.of("");

  @BeforeEach
  void writeAListWithAFault() throws IOException {
    root = temporary.resolve("list");
    cache = temporary.resolve("cache");
    Fixture.base(root);
    Fixture.replace(file(), "title: Интернет-приёмная", "title: Интернет-приёмнaя");
  }

  private Path file() {
    return root.resolve("registry/appeals/appeals-written.yaml");
  }

  private Run validate(Map<String, String> environment, String... more) {
    String[] command = {"validate", "--timings"};
    String[] all =
        Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
    return Run.with(new Surroundings(root, environment, false, false, true, Run.TODAY), all);
  }

  private Run validate(String... more) {
    return validate(Map.of("REGISTRY_CACHE", cache.toString()), more);
  }

  private static boolean parsed(Run run) {
    return run.err().contains(PARSED);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif", "github", "gitlab", "junit", "markdown"})
  void anUnchangedListIsAnsweredWithoutReadingItsYaml(String format) {
    Run first = validate("--format", format);
    Run second = validate("--format", format);
    assertThat(first.out()).contains("TP901");
    assertThat(parsed(first)).isTrue();
    assertThat(parsed(second)).isFalse();
    assertThat(second.out()).isEqualTo(first.out());
    assertThat(second.status()).isEqualTo(first.status()).isEqualTo(1);
  }

  @Test
  void whatIsAskedOfTheFindingsMayDiffer() {
    Run all = validate("--no-cache", "--lang", "en", "--select", "TP9", "registry/appeals");
    validate();
    Run kept = validate("--lang", "en", "--select", "TP9", "registry/appeals");
    assertThat(parsed(kept)).isFalse();
    assertThat(kept.out()).isEqualTo(all.out()).contains("TP901");
    assertThat(validate("--select", "TP5", "--fail-on", "error").status()).isZero();
  }

  @Test
  void anotherDayIsCheckedAnew() {
    validate();
    Run later = validate("--today", "2028-01-01");
    assertThat(parsed(later)).isTrue();
    assertThat(later.out()).contains("TP520");
  }

  @Test
  void repairsAreMadeOfWhatWasKept() throws IOException {
    validate();
    assertThat(validate("--fix").out()).doesNotContain("TP901");
    assertThat(Files.readString(file())).contains("title: Интернет-приёмная");
    assertThat(validate().out()).doesNotContain("TP901");
  }

  @Test
  void nothingIsKeptWhenNothingShallBe() {
    validate("--no-cache");
    assertThat(cache).doesNotExist();
    validate();
    assertThat(parsed(validate("--no-cache"))).isTrue();
    for (String off : List.of("off", "OFF", "", "somewhere/relative")) {
      Run run = validate(Map.of("REGISTRY_CACHE", off, "HOME", temporary.toString()));
      assertThat(parsed(run)).as(off).isTrue();
    }
    assertThat(temporary.resolve(".cache")).doesNotExist();
  }

  @Test
  void withoutAVariableOfItsOwnItLiesWhereTheSystemKeepsSuchThings() {
    assertThat(place(Map.of("HOME", "/h"), "Linux")).isEqualTo("/h/.cache/registry");
    assertThat(place(Map.of("HOME", "/h", "XDG_CACHE_HOME", "/x"), "Linux"))
        .isEqualTo("/x/registry");
    assertThat(place(Map.of("HOME", "/h", "XDG_CACHE_HOME", "x"), "Linux"))
        .isEqualTo("/h/.cache/registry");
    assertThat(place(Map.of("HOME", "/h"), "Mac OS X")).isEqualTo("/h/Library/Caches/registry");
    assertThat(place(Map.of("LOCALAPPDATA", "/l"), "Windows 11")).isEqualTo("/l/registry/cache");
    assertThat(place(Map.of(), "Linux")).isEqualTo("none");
  }

  private static String place(Map<String, String> environment, String system) {
    return new CachePlace(environment).folder(system).map(Path::toString).orElse("none");
  }

  @Test
  void itLiesNeverInsideTheList() {
    Path inside = root.resolve("registry/cache");
    validate(Map.of("REGISTRY_CACHE", inside.toString()));
    assertThat(inside).doesNotExist();
  }

  @Test
  void whatIsDamagedIsNotBelieved() throws IOException {
    Run whole = validate();
    Path file = kept().get(0);
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < bytes.length; i += Math.max(1, bytes.length / 60)) {
      byte[] damaged = bytes.clone();
      damaged[i] ^= 0x55;
      assertNotBelieved(file, damaged, whole);
    }
    assertNotBelieved(file, new byte[0], whole);
    assertNotBelieved(file, Arrays.copyOf(bytes, bytes.length - 1), whole);
    assertNotBelieved(file, Arrays.copyOf(bytes, bytes.length + 1), whole);
    assertNotBelieved(file, "registry".repeat(99).getBytes(StandardCharsets.UTF_8), whole);
  }

  private void assertNotBelieved(Path file, byte[] bytes, Run whole) throws IOException {
    Files.write(file, bytes);
    Run run = validate();
    assertThat(parsed(run)).isTrue();
    assertThat(run.out()).isEqualTo(whole.out());
  }

  /** A digest that is right says that nobody has damaged the file, not that we wrote it. */
  @Test
  void whatIsWrittenInAnotherWayEndsInNothingWorse() throws IOException {
    validate();
    String name = kept().get(0).getFileName().toString().replace(Sweep.SUFFIX, "");
    byte[] content = bytes(new CacheFolder(cache).read(name).orElseThrow());
    for (int i = Sha256.BYTES; i < content.length; i++) {
      byte[] other = content.clone();
      Arrays.fill(other, i, Math.min(other.length, i + 5), (byte) 0xFF);
      ByteBuffer findings = ByteBuffer.wrap(other).position(Sha256.BYTES);
      assertThat(catchThrowable(() -> read(findings)))
          .satisfiesAnyOf(
              thrown -> assertThat(thrown).isNull(),
              thrown -> assertThat(thrown).isInstanceOf(BufferUnderflowException.class),
              thrown -> assertThat(thrown).isInstanceOf(IllegalArgumentException.class),
              thrown -> assertThat(thrown).isInstanceOf(IndexOutOfBoundsException.class));
    }
  }

  private static List<Finding> read(ByteBuffer bytes) {
    FindingBytes.Reader reader = new FindingBytes.Reader(bytes);
    for (int number = 0; number < 4; number++) {
      reader.number();
    }
    return reader.findings();
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    return bytes;
  }

  @Test
  void onlyItsOwnerReadsAndWritesIt() throws IOException {
    assumeTrue(posix());
    validate();
    assertThat(permissions(cache)).isEqualTo("rwx------");
    assertThat(permissions(kept().get(0))).isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatOthersCanWriteIsNotBelieved(boolean folder) throws IOException {
    assumeTrue(posix());
    validate();
    Path open = folder ? cache : kept().get(0);
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(parsed(validate())).isTrue();
  }

  @Test
  void aLinkIsNotBelieved() throws IOException {
    assumeTrue(posix());
    validate();
    Path file = kept().get(0);
    Path elsewhere = temporary.resolve("elsewhere");
    Files.move(file, elsewhere);
    Files.createSymbolicLink(file, elsewhere);
    assertThat(parsed(validate())).isTrue();
  }

  @Test
  void aFolderThatCannotBeMadeIsDoneWithout() throws IOException {
    Files.writeString(cache, "");
    Run run = validate();
    assertThat(run.out()).contains("TP901");
    assertThat(run.status()).isEqualTo(1);
    assertThat(Files.readString(cache)).isEmpty();
  }

  @Test
  void whatNobodyAsksForIsThrownAwayAndNothingElse() throws IOException {
    Files.createDirectories(
        cache, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path old = old("0123456789abcdef0123456789abcdef.kept", Duration.ofDays(31));
    Path recent = old("1123456789abcdef0123456789abcdef.kept", Duration.ofDays(29));
    Path unfinished = old("77-1234.kept-new", Duration.ofHours(2));
    Path strange = old("notes.kept", Duration.ofDays(400));
    validate();
    assertThat(old).doesNotExist();
    assertThat(unfinished).doesNotExist();
    assertThat(recent).exists();
    assertThat(strange).exists();
    new Sweep(cache, 10).run();
    assertThat(recent).doesNotExist();
    assertThat(strange).exists();
  }

  private Path old(String name, Duration age) throws IOException {
    Path file = Files.writeString(cache.resolve(name), "1234");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void runsAtOnceDoNoHarm() throws Exception {
    String expected = validate("--no-cache", "--format", "json").out();
    ExecutorService runs = Executors.newFixedThreadPool(4);
    try {
      Callable<String> run = () -> validate("--format", "json").out();
      for (Future<String> one : runs.invokeAll(Collections.nCopies(12, run))) {
        assertThat(one.get()).isEqualTo(expected);
      }
    } finally {
      runs.shutdown();
    }
    assertThat(kept()).hasSize(1);
    assertThat(parsed(validate())).isFalse();
  }

  private int findings(int marks) throws IOException {
    Files.writeString(root.resolve("registry/internal/marks.yaml"), "=======\n".repeat(marks));
    Run run = validate("--no-cache", "--format", "json", "--select", "TP");
    return new JsonMapper().readTree(run.out()).path("findings").size();
  }

  @Test
  void aListWithSoManyFindingsIsKeptAndNoWorseOne() throws IOException {
    int others = findings(1) - 1;
    assertThat(findings(KeptChecks.MOST_KEPT - others)).isEqualTo(KeptChecks.MOST_KEPT);
    validate();
    assertThat(parsed(validate())).isFalse();
    assertThat(findings(KeptChecks.MOST_KEPT - others + 1)).isEqualTo(KeptChecks.MOST_KEPT + 1);
    validate();
    assertThat(parsed(validate())).isTrue();
  }

  private boolean posix() {
    return temporary.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
