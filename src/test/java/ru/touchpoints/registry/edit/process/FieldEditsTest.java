package ru.touchpoints.registry.edit.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.YamlNode.Mapping;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Fields and items are changed in the text itself, whatever its line ends and wherever it ends. */
final class FieldEditsTest {

  private static Mapping mapping(SourceDocument document, String pointer) {
    return (Mapping) document.find(pointer).orElseThrow();
  }

  private static void assertEdited(
      String before, String after, String end, BiConsumer<FieldEdits, SourceDocument> change) {
    SourceDocument document =
        DocumentReader.read("p.yaml", before.replace("\n", end).getBytes(StandardCharsets.UTF_8));
    assertThat(document.findings()).isEmpty();
    FieldEdits edits = new FieldEdits(document);
    change.accept(edits, document);
    assertThat(edits.applied()).isEqualTo(after.replace("\n", end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aFieldIsTakenAwayWithItsLine(String end) {
    BiConsumer<FieldEdits, SourceDocument> change =
        (edits, document) -> edits.remove(mapping(document, "/a"), "c");
    assertEdited("a:\n  b: 1\n  c: 2 # о c\n  d: 3\n", "a:\n  b: 1\n  d: 3\n", end, change);
    assertEdited("a:\n  b: 1\n  c:\n    - 2\n\n", "a:\n  b: 1\n\n", end, change);
    assertEdited("a:\n  b: 1\n  c: >\n    2\n    3\ne: 4", "a:\n  b: 1\ne: 4", end, change);
    assertEdited("a:\n  b: 1\n  c: 2", "a:\n  b: 1", end, change);
    assertEdited("a:\n  b: 1\n\n  c: {d: 2}\n", "a:\n  b: 1\n\n", end, change);
    assertEdited("a: {b: 1, c: 2, d: 3}\n", "a: {b: 1, d: 3}\n", end, change);
    assertEdited("a: {b: [1], c: {d: 2}} # о a\n", "a: {b: [1]} # о a\n", end, change);
    assertEdited("a: {b: 1}\n", "a: {b: 1}\n", end, change);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void aFieldIsSetOrAddedBelowTheLast(String end) {
    BiConsumer<FieldEdits, SourceDocument> change =
        (edits, document) -> edits.put(mapping(document, "/a"), "c", "9");
    assertEdited("a:\n  b: 1\n  c: 2 # о c\n", "a:\n  b: 1\n  c: 9 # о c\n", end, change);
    assertEdited("a:\n  c: >\n    2\n    3\n\nd: 4\n", "a:\n  c: 9\n\nd: 4\n", end, change);
    assertEdited("a:\n  c:\n    d: 2\n    e: 3\n", "a:\n  c:\n    9\n", end, change);
    assertEdited("a:\n  c:\n    - 2\n    - 3\n", "a:\n  c:\n    9\n", end, change);
    assertEdited("a:\n  b: 1 # о b\nd: 4\n", "a:\n  b: 1 # о b\n  c: 9\nd: 4\n", end, change);
    assertEdited("a:\n  b: 1", "a:\n  b: 1\n  c: 9", end, change);
    assertEdited(
        "a:\n    b:\n      - d: 1\n\n# конец\n",
        "a:\n    b:\n      - d: 1\n    c: 9\n\n# конец\n",
        end,
        change);
    assertEdited("a: {b: 1} # о a\n", "a: {b: 1, c: 9} # о a\n", end, change);
    assertEdited("a: {c: [1, 2]}\n", "a: {c: 9}\n", end, change);
    assertEdited("a: {b: {}}\n", "a: {b: {}, c: 9}\n", end, change);
    assertEdited("a:\n  b: []\n", "a:\n  b: []\n  c: 9\n", end, change);
  }

  private static BiConsumer<FieldEdits, SourceDocument> appended(int below) {
    return (edits, document) -> {
      YamlNode list = document.find("/a").orElseThrow();
      edits.append(list, below, List.of("# новое", "id: x", "title: y"));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void anItemIsAddedBelowAnother(String end) {
    assertEdited(
        "a:\n- id: 1\n- id: 2\n",
        "a:\n- id: 1\n# новое\n- id: x\n  title: y\n- id: 2\n",
        end,
        appended(0));
    assertEdited(
        "a:\n    - id: 1 # о 1\n\n    - id: 2 # о 2",
        "a:\n    - id: 1 # о 1\n\n    - id: 2 # о 2\n\n    # новое\n    - id: x\n      title: y",
        end,
        appended(1));
    assertEdited(
        "a:\n  - id: 1\n  # о 2\n  - id: 2\n",
        "a:\n  - id: 1\n  # новое\n  - id: x\n    title: y\n  # о 2\n  - id: 2\n",
        end,
        appended(0));
    assertEdited(
        "a:\n  - id: 1\n\n",
        "a:\n  - id: 1\n  # новое\n  - id: x\n    title: y\n\n",
        end,
        appended(0));
    assertEdited("a: [{id: 1}]\n", "a: [{id: 1}]\n", end, appended(0));
    assertEdited("a: b\n", "a: b\n", end, appended(0));
    assertEdited(
        "a: []\nb: c\n", "a: \n  # новое\n  - id: x\n    title: y\nb: c\n", end, appended(-1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void changesAtOnePlaceFollowOneAnother(String end) {
    assertEdited(
        "a:\n  b: 1\nd:\n  e: 😀 # знак\n",
        "a:\n  b: 1\n  c: 2\n  f: 3\nd:\n  e: 4 # знак\n",
        end,
        (edits, document) -> {
          edits.put(mapping(document, "/d"), "e", "4");
          edits.put(mapping(document, "/a"), "c", "2");
          edits.put(mapping(document, "/a"), "f", "3");
        });
    assertEdited(
        "a:\n  b: 1\n  c: 2\n",
        "a:\n  b: 1\n  f: 3\n",
        end,
        (edits, document) -> {
          edits.remove(mapping(document, "/a"), "c");
          edits.put(mapping(document, "/a"), "f", "3");
        });
    assertEdited(
        "a: []\n",
        "a: \n  - 1\n  - 2\n",
        end,
        (edits, document) -> {
          YamlNode list = document.find("/a").orElseThrow();
          edits.append(list, -1, List.of("1"));
          edits.append(list, -1, List.of("2"));
        });
  }
}
