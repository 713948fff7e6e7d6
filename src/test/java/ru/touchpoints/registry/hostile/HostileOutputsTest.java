package ru.touchpoints.registry.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.touchpoints.registry.support.Run;

/** Every output on every hostile text, as the page on outputs has them in its table. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its file names have no line feeds")
final class HostileOutputsTest {

  private static final Path PAGE =
      Path.of(System.getProperty("project.dir", "."), ".github", "OUTPUTS.md");

  /** Formats whose values are those of the list, whatever they are. */
  private static final Set<String> EXACT = Set.of("json", "jsonl", "yaml", "csv");

  /** Outputs where every text stands; comments have room for some, tables break words. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "export |form processes |changes |verify |validate (?!markdown|of .*markdown)|diff"
              + " (?!.*text)|stats (?!of)");

  private static final Pattern FORMATS =
      Pattern.compile("\"(\\w+(?: \\w+)?)(?: --format)?\"\\) echo \"([a-z ]+)\"");

  @TempDir private static Path temporary = Path.of("");

  private static Map<String, byte[]> outputs = Map.of();
  private static final Map<String, Set<String>> SEEN = new HashMap<>();

  @BeforeAll
  static void run() throws IOException, GitAPIException {
    Outputs all = Outputs.in(temporary);
    outputs = new HashMap<>(all.written());
    outputs.put("messages text", all.messages().getBytes(StandardCharsets.UTF_8));
  }

  static Stream<String> outputs() {
    return outputs.keySet().stream().sorted();
  }

  private static String format(String output) {
    return output.startsWith("ids") ? "text" : output.substring(output.lastIndexOf(' ') + 1);
  }

  /** Read once by those it is meant for, who see to it that nothing of it takes effect. */
  private static Set<String> seen(String output) {
    return SEEN.computeIfAbsent(output, HostileOutputsTest::read);
  }

  private static Set<String> read(String output) {
    byte[] bytes = outputs.getOrDefault(output, new byte[0]);
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      return switch (format(output)) {
        case "text" -> OutputReader.ofText(text);
        case "json", "jsonl", "sarif", "gitlab" -> OutputReader.ofJson(text);
        case "github" -> OutputReader.ofCommands(text);
        case "markdown" -> OutputReader.ofMarkdown(text);
        case "junit" -> OutputReader.ofXml(text);
        case "html" -> OutputReader.ofHtml(text);
        case "yaml" -> OutputReader.ofYaml(text);
        case "csv" -> OutputReader.ofCsv(bytes);
        case "xlsx" -> DocumentReader.ofWorkbook(bytes);
        case "docx" -> DocumentReader.ofText(bytes);
        case "pdf" -> DocumentReader.ofPdf(bytes);
        default -> throw new AssertionError(output);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("outputs")
  void nothingTakesEffect(String output) {
    assertThat(seen(output)).isNotEmpty();
  }

  static Stream<Arguments> whole() {
    return outputs()
        .filter(output -> WHOLE.matcher(output).lookingAt())
        .flatMap(output -> HostileText.kinds().stream().map(kind -> Arguments.of(output, kind)));
  }

  /** What a text says is there, whatever has become of the signs that were to do something. */
  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("whole")
  void theTextsAreThere(String output, String kind) {
    boolean exact = output.startsWith("export ") && EXACT.contains(format(output));
    for (HostileText text : HostileText.of(kind)) {
      // By its words where signs are shown or left out and lines are broken anew.
      List<String> parts =
          exact ? List.of(text.text()) : List.of(text.text().split("[^а-яё0-9a-zA-Z]+", -1));
      assertThat(parts)
          .allSatisfy(
              part -> assertThat(seen(output)).as(part).anyMatch(value -> value.contains(part)));
    }
  }

  /** Each department has one of the texts for its title. */
  @Test
  void booksOfDepartmentsAreNamedByWordsAlone() {
    assertThat(outputs().filter(output -> output.startsWith("form of ")))
        .hasSizeGreaterThan(HostileText.ALL.size())
        .allSatisfy(output -> assertThat(output).matches("form of form-[\\p{L}\\p{Nd}-]+ xlsx"));
  }

  @Test
  void theShellIsOfferedIdsAlone() {
    assertThat(outputs().filter(output -> output.startsWith("ids")))
        .isNotEmpty()
        .allSatisfy(
            output -> assertThat(seen(output)).allMatch(line -> line.matches("[a-z0-9/-]+")));
  }

  /** The formats that the program itself names, by command. */
  private static Set<String> formats() {
    Set<String> formats = new TreeSet<>();
    String script = Run.in(temporary, "generate-completion").out();
    FORMATS
        .matcher(script)
        .results()
        .filter(found -> found.group().contains("--format") || found.group(1).equals("export"))
        .filter(found -> !found.group(1).equals("rules"))
        .forEach(
            found ->
                List.of(found.group(2).split(" ", -1))
                    .forEach(format -> formats.add(found.group(1) + " " + format)));
    return formats;
  }

  /** Against the published schema, where the build is told which folder holds it. */
  @TestFactory
  Stream<DynamicTest> sarifIsWhatItsSchemaWants() {
    return Optional.ofNullable(System.getProperty("shared.dir")).stream()
        .map(folder -> Path.of(folder, "external-schemas", "sarif-schema-2.1.0.json"))
        .map(file -> DynamicTest.dynamicTest("sarif", () -> assertHolds(file, "validate sarif")));
  }

  private static void assertHolds(Path file, String output) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
            .getSchema(Files.readString(file));
    String log = new String(outputs.getOrDefault(output, new byte[0]), StandardCharsets.UTF_8);
    assertThat(schema.validate(log, InputFormat.JSON)).isEmpty();
    assertThat(schema.validate(log.replace("\"level\"", "\"levels\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void everyFormatOfEveryCommandIsRead() {
    assertThat(formats()).hasSizeGreaterThan(25);
    assertThat(outputs.keySet()).containsAll(formats());
  }

  @Test
  void thePageHasEveryFormatAndEveryKind() throws IOException {
    List<String> table =
        Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("| ")).toList();
    List<String> head = cells(table.get(0));
    assertThat(head.subList(1, head.size()))
        .isEqualTo(HostileText.kinds().stream().map(kind -> "`" + kind + "`").toList());
    Set<String> rows = new TreeSet<>();
    for (String row : table.subList(1, table.size())) {
      assertThat(cells(row)).hasSameSizeAs(head).doesNotContain("");
      Pattern.compile("`(\\w+)`")
          .matcher(cells(row).get(0))
          .results()
          .forEach(found -> rows.add(found.group(1)));
    }
    Set<String> wanted = new TreeSet<>();
    outputs().forEach(output -> wanted.add(format(output)));
    assertThat(rows).containsAll(wanted);
    assertThat(Files.readString(PAGE)).contains("`HostileOutputsTest`");
  }

  private static List<String> cells(String row) {
    return Stream.of(row.substring(1, row.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
