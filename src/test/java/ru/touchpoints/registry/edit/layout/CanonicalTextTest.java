package ru.touchpoints.registry.edit.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.load.place.ListPlaces;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;
import ru.touchpoints.registry.yaml.reading.NearlyPlain;

/** What is canonical at a glance is what laying out would leave as it is. */
final class CanonicalTextTest {

  private static final int DOCUMENTS = Integer.getInteger("canonical.documents", 500);

  private static final Map<DocumentKind, DocumentShape> SHAPES = new EnumMap<>(DocumentKind.class);

  static {
    for (DocumentKind kind : DocumentKind.values()) {
      SHAPES.put(kind, DocumentShape.of(kind));
    }
  }

  /** How many texts were looked at; of the plain ones, were canonical, and were taken for it. */
  private int texts;

  private int canonical;
  private int known;

  private static SourceDocument read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  /** Compares the two ways; gives back the text as it is laid out, where that can be done. */
  private Optional<String> compare(String text, DocumentShape shape) {
    SourceDocument document = read(text);
    if (document.root().isEmpty() || !document.findings().isEmpty()) {
      return Optional.empty();
    }
    Layout made = Layout.made(document, shape);
    boolean same = made.obstacle().isEmpty() && made.text().equals(document.text());
    boolean quick = CanonicalText.is(document, shape);
    texts++;
    canonical += same && document.isPlain() ? 1 : 0;
    known += quick ? 1 : 0;
    // The reports of one comparison after another cost more than the layout.
    if (quick && !same) {
      assertThat(made.obstacle()).as(text).isEmpty();
      assertThat(made.text()).isEqualTo(text);
    }
    return made.obstacle().isEmpty() ? Optional.of(made.text()) : Optional.empty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private static Path demonstration() {
    return Path.of(System.getProperty("project.dir", "."), "registry");
  }

  private void compareAll(Path folder) throws IOException {
    for (Path file : files(folder)) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      DocumentShape shape = shape(ListPlaces.kind(Fixture.name(file), Optional.empty(), false));
      Optional<String> laidOut = compare(text, shape);
      if (laidOut.isPresent()) {
        compare(laidOut.get(), shape);
      }
    }
  }

  @Test
  void theFilesOfTheTestsAreJudgedAsByLayingThemOut() throws IOException {
    compareAll(Fixture.resource("."));
    System.out.println("canonical at a glance: " + known + " of " + canonical + " of " + texts);
    assertThat(known).isGreaterThan(200).isEqualTo(canonical);
  }

  @Test
  void theSuiteIsJudgedAsByLayingItOut() throws IOException {
    Optional<String> shared = Optional.ofNullable(System.getProperty("shared.dir"));
    if (shared.isEmpty()) {
      System.out.println("yaml-test-suite: not read, shared.dir is not set");
      return;
    }
    compareAll(Path.of(shared.get(), "yaml-test-suite", "valid"));
    compareAll(Path.of(shared.get(), "cases"));
    assertThat(known).isBetween(20, canonical);
  }

  @Test
  void everyFileOfTheDemonstrationIsCanonicalAtAGlance() throws IOException {
    Path registry = demonstration();
    for (Path file : files(registry)) {
      SourceDocument document = read(Files.readString(file));
      String inside = registry.relativize(file).toString().replace('\\', '/');
      DocumentShape shape = shape(ListPlaces.kind(inside, document.root(), false));
      assertThat(CanonicalText.is(document, shape)).as(inside).isTrue();
    }
  }

  private static DocumentShape shape(DocumentKind kind) {
    return Optional.ofNullable(SHAPES.get(kind)).orElseThrow();
  }

  /** Texts made at random and files of the demonstration, laid out and damaged again. */
  @Test
  void damagedTextsAreJudgedAsByLayingThemOut() throws IOException {
    List<String> sources = new ArrayList<>();
    for (Path file : files(demonstration())) {
      sources.add(Files.readString(file));
    }
    DocumentKind[] kinds = DocumentKind.values();
    for (int seed = 0; seed < DOCUMENTS; seed++) {
      Random random = new Random(seed);
      NearlyPlain nearly = new NearlyPlain(seed);
      DocumentShape shape = shape(kinds[random.nextInt(kinds.length)]);
      String source =
          seed % 2 == 0
              ? nearly.document()
              : someOf(sources.get(random.nextInt(sources.size())), random);
      String text = compare(source, shape).orElse(source);
      for (int i = 0; i < 3; i++) {
        text = random.nextInt(3) == 0 ? nearly.damaged(text) : touched(text, random);
        compare(text, shape);
      }
    }
    System.out.println("canonical at a glance: " + known + " of " + canonical + " of " + texts);
    assertThat(known).isGreaterThan(DOCUMENTS / 2).isBetween(canonical * 99 / 100, canonical);
    assertThat(canonical).isLessThan(texts);
  }

  /** A few of the things that the file is about. */
  private static String someOf(String text, Random random) {
    List<String> items = new ArrayList<>(List.of(text.split("\n\n", -1)));
    while (items.size() > 3) {
      items.remove(1 + random.nextInt(items.size() - 1));
    }
    String some = String.join("\n\n", items);
    return some.endsWith("\n") ? some : some + "\n";
  }

  /** What editors do, some of which leaves a text canonical. */
  private static String touched(String text, Random random) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    String margin = " ".repeat(random.nextInt(5) * (random.nextInt(6) == 0 ? 1 : 2));
    switch (random.nextInt(14)) {
      case 0, 1 -> lines.add(at, margin + "# о чём-то");
      case 2 -> lines.add(at, margin + "# yaml-language-server: $schema=a");
      case 3, 4 -> lines.set(at, line + " ".repeat(1 + random.nextInt(2)) + "# рядом");
      case 5, 6 -> lines.add(at, "");
      case 7 -> lines.remove(at);
      case 8 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 9 -> lines.set(at, line.replaceFirst("(: |- )(\\S.*)$", "$1\"$2\""));
      case 10 -> lines.set(at, line.replaceFirst("(: |- )\"(.*)\"$", "$1$2"));
      case 11 -> lines.set(at, line + " слово".repeat(random.nextInt(25)));
      case 12 -> lines.set(at, line.replaceFirst(": .*$", ": [слово, \"да, нет\", yes]"));
      default ->
          lines.set(
              at,
              line.replaceFirst(
                  "(: |- ).*$", "$1[website, " + "ab, ".repeat(20 + random.nextInt(8)) + "c]"));
    }
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\nprocess: a\n",
        "process: a",
        "process: a\n\n",
        "process: a\n \ndepartment: b\n",
        "process: a\n\n\ndepartment: b\n",
        "department: b\nprocess: a\n",
        "process:  a\n",
        "process: a  # b\n",
        "process: a # b \n",
        "process: a\n # b\ndepartment: b\n",
        "process: \"a\"\n",
        "process: yes\n",
        "process: a\r\n",
        "process: a # b\r\n",
        "touchpoints:\n   - id: a\n",
        "touchpoints:\n  -  id: a\n",
        "touchpoints:\n  - id: a\n  - id: b\n",
        "touchpoints:\n  - id: a\n\n    title: b\n",
        """
        touchpoints:
          - id: a
          # о втором

          - id: b

          # о третьем
           # и ещё
          - id: c
        """,
        "touchpoints:\n  - id: a\n    needs:\n      - result\n",
        "touchpoints:\n  - id: a\n    needs: [result,feedback]\n",
        "touchpoints:\n  - id: a\n    specifics: [Да]\n",
        """
        touchpoints:
          - id: a
            title: >-
              коротко и
              ясно
        """
      })
  void whatWouldChangeIsNotCanonical(String text) {
    DocumentShape shape = shape(DocumentKind.TOUCHPOINTS);
    assertThat(CanonicalText.is(read(text), shape)).isFalse();
    assertThat(Layout.made(read(text), shape).text()).isNotEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# о файле\n\n# о процессе\nprocess: a # рядом\n# в конце\n",
        "process: a\n\ndepartment: b\n",
        """
        process: 12
        other: [a, 12]
        deep:
          - a b
          - b # рядом
          # в конце
        # совсем в конце
        """,
        """
        touchpoints: # ниже
          # о первой
          - id: a
            needs: [result, feedback]
            # в точке
        """,
        """
        touchpoints:
          - id: a

          # о второй
          - id: b

          # об остальных

          - id: c
            needs: []
        """
      })
  void whatWouldStayIsCanonical(String text) {
    DocumentShape shape = shape(DocumentKind.TOUCHPOINTS);
    assertThat(CanonicalText.is(read(text), shape)).isTrue();
    assertThat(Layout.made(read(text), shape).text()).isEqualTo(text);
  }
}
