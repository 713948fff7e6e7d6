package ru.touchpoints.registry.load.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ru.touchpoints.registry.support.Fixture;

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

  private final Judged judged = new Judged();

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

  @ParameterizedTest
  @EnumSource
  void aSoundFileIsSoForSure(DocumentKind kind) throws IOException {
    judged.compare(kind, DamagedDocuments.read(sound(kind)), "");
    assertThat(judged.valid()).isEqualTo(1);
    assertThat(judged.sure()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void nothingDamagedIsSure(DocumentKind kind) throws IOException {
    DamagedDocuments documents = new DamagedDocuments(sound(kind), kind.schema().length());
    for (int i = 0; i < DOCUMENTS; i++) {
      String text = documents.next();
      judged.compare(kind, DamagedDocuments.read(text), text);
    }
    System.out.printf(
        "%s: %d damaged documents, %d of them valid, %d for sure%n",
        kind, DOCUMENTS, judged.valid(), judged.sure());
    assertThat(judged.wrong()).isEmpty();
    assertThat(judged.valid()).isBetween(DOCUMENTS / 20, DOCUMENTS / 2);
    assertThat(judged.sure()).isGreaterThan(judged.valid() * 97 / 100);
  }
}
