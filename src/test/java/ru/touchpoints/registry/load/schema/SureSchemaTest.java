package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.schema.sure.SureSchema;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/**
 * What is valid for sure is valid for the validator too, and nearly all that is valid is so for
 * sure. {@code -Ddamaged.documents} says of how many documents a kind.
 */
final class SureSchemaTest {

  private static final int DOCUMENTS = Integer.getInteger("damaged.documents", 1500);

  private static final String PASSPORT_PARTS =
      """
      form:
        title: Перечень точек
        items: lines
        columns:
          - field: number
            header: № п/п
            width: 5
          - field: touchpoint
            width: 30.5
          - field: needs
      checks:
        TP381: error
        TP521: ignore
      workbooks:
        processes:
          id: [Номер]
          title:
            - Наименование
            - Название
      """;

  private static final String TOUCHPOINTS =
      """
      process: leave
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        - id: web
          title: Приёмная
          type: website
          channel: digital
          address: https://lenobl.example/a
          clients: [internal, external]
          needs: [result, forms]
          otherNeeds: [Запись на экскурсию]
          specifics:
            - Нужен паспорт
            - Нужна запись
          demand: low
          history: true
          basis: Федеральный закон
          hours: пн–пт 9:00–18:00
        - id: phone
          title: Телефон
          type: phone
          specifics: []
          demand: regular
      """;

  private static final String PROCESSES =
      """
      version: 1
      source:
        title: Реестр процессов
        date: 2026-10-01
      processes:
        - id: leave
          title: Предоставление отпуска
          kind: service
          scope: intra
          direction: internal
          department: reception
          clients: [internal]
          proactive: true
          lifeSituations: [Рождение ребёнка]
          excluded: 2026-09-01
      """;

  private static final String BUILT_IN = "ru/touchpoints/registry/load/order/order.yaml";

  private int valid;
  private int sure;
  private final List<String> wrong = new ArrayList<>();

  private static String sound(DocumentKind kind) throws IOException {
    return switch (kind) {
      case TOUCHPOINTS -> TOUCHPOINTS;
      case PROCESSES -> PROCESSES;
      case ORDER -> Files.readString(Fixture.resource("../../main/resources/" + BUILT_IN));
      case PASSPORT ->
          Files.readString(Fixture.resource("fixtures/base/registry/registry.yaml"))
              + PASSPORT_PARTS;
    };
  }

  private void compare(DocumentKind kind, SourceDocument document, String what) {
    Optional<YamlNode> root = document.root();
    if (root.isEmpty()) {
      return;
    }
    boolean accepted = SureSchema.of(kind.resource()).accepts(root.get());
    List<String> damaged = new ArrayList<>();
    new SchemaCheck(BuiltInOrder.get())
        .validated(kind, document, root.get(), UnaryOperator.identity(), damaged::add);
    boolean clean = damaged.isEmpty();
    valid += clean ? 1 : 0;
    sure += accepted ? 1 : 0;
    if (accepted && !clean) {
      wrong.add(what);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSoundFileIsSoForSure(DocumentKind kind) throws IOException {
    compare(kind, DamagedDocuments.read(sound(kind)), "");
    assertThat(valid).isEqualTo(1);
    assertThat(sure).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void nothingDamagedIsSure(DocumentKind kind) throws IOException {
    DamagedDocuments documents = new DamagedDocuments(sound(kind), kind.schema().length());
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = documents.next();
      compare(kind, DamagedDocuments.read(text), text);
    }
    System.out.printf(
        "%s: %d damaged documents, %d of them valid, %d for sure%n", kind, DOCUMENTS, valid, sure);
    assertThat(wrong).isEmpty();
    assertThat(valid).isBetween(DOCUMENTS / 20, DOCUMENTS / 2);
    assertThat(sure).isGreaterThan(valid * 97 / 100);
  }

  @Test
  void everyFileOfTheFixturesIsJudgedAsTheValidatorJudges() throws IOException {
    Path resources = Fixture.resource("");
    compareAll(resources);
    compareAll(resources.resolve("../../../registry"));
    assertThat(wrong).isEmpty();
    assertThat(sure).isEqualTo(valid).isGreaterThan(100);
  }

  @Test
  void nothingOfThePublicYamlTestSuiteIsSure() throws IOException {
    Optional<Path> suite =
        Optional.ofNullable(System.getProperty("shared.dir"))
            .map(folder -> Path.of(folder, "yaml-test-suite"));
    if (suite.isPresent()) {
      compareAll(suite.get());
    }
    assertThat(wrong).isEmpty();
    assertThat(valid).isZero();
  }

  /** Every file as a document of each kind: most are of another. */
  private void compareAll(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".yaml")).toList()) {
        SourceDocument document = DocumentReader.read("a.yaml", Files.readAllBytes(file));
        for (DocumentKind kind : DocumentKind.values()) {
          compare(kind, document, file.toString());
        }
      }
    }
  }
}
