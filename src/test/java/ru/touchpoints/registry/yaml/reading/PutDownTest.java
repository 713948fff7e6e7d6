package ru.touchpoints.registry.yaml.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.SourceDocument;

/** Documents that were put down say the same as before, or refuse. */
final class PutDownTest {

  private static final String TEXT =
      """
      # О процессе
      process: p-%d # сам процесс
      process: again
      touchpoints:
        - id: "site"
          title: Сайт 😀
      """;

  @TempDir private Path temporary = Path.of("");

  private List<SourceDocument> documents(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Files.writeString(temporary.resolve("p-" + i + ".yaml"), TEXT.formatted(i));
    }
    DocumentReader reader = new DocumentReader();
    List<SourceDocument> documents = new ArrayList<>();
    for (SourceFile file : new FolderTree(temporary).files()) {
      documents.add(reader.read(file));
    }
    return documents;
  }

  private static String told(SourceDocument document) {
    return String.join(
        "\n",
        document.path(),
        document.text(),
        document.root().toString(),
        document.places().stream()
            .map(place -> place.pointer() + " " + place.start() + " " + place.node())
            .collect(Collectors.joining("\n")),
        document.comments().toString(),
        document.findings().toString(),
        document.at("/touchpoints/0/title").toString());
  }

  @Test
  void whatWasPutDownIsReadAgain() throws IOException {
    List<SourceDocument> documents = documents(100);
    List<String> before = documents.stream().map(PutDownTest::told).toList();
    documents.forEach(SourceDocument::putDown);
    assertThat(documents.stream().map(PutDownTest::told)).isEqualTo(before);
    assertThat(IntStream.range(0, 100).mapToObj(i -> told(documents.get(99 - i))))
        .hasSameElementsAs(before);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsRefused() throws IOException {
    SourceDocument document = documents(1).get(0);
    document.putDown();
    Files.writeString(temporary.resolve("p-0.yaml"), TEXT.formatted(1));
    assertThatThrownBy(document::root)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.key()).isEqualTo("refusal.file.changed");
              assertThat(refusal.arguments()).containsExactly(document.path());
            });
    assertThat(document.findings()).hasSize(1);
  }

  @Test
  void aFileThatIsGoneIsRefused() throws IOException {
    SourceDocument document = documents(1).get(0);
    document.putDown();
    Files.delete(temporary.resolve("p-0.yaml"));
    assertThatThrownBy(document::comments).isInstanceOf(Refusal.class);
  }

  @Test
  void whatCannotBeReadAgainIsKept() {
    SourceDocument document = DocumentReader.read("a.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    String before = told(document);
    document.putDown();
    assertThat(told(document)).isEqualTo(before);
  }
}
