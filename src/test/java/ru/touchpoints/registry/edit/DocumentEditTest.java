package ru.touchpoints.registry.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.edit.YamlValue.text;
import static ru.touchpoints.registry.edit.YamlValue.texts;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.load.schema.DocumentShape;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** Changes to a touchpoint file: what was meant, and not one character more. */
final class DocumentEditTest {

  private static final String FILE =
      """
      # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
      # Общее замечание
      process: appeals-written   # код
      department: reception
      reviewed: 2026-10-15
      touchpoints:
        # Первая точка
        - id: web   # не менять
          title: 'Приёмная'
          type: website
          address: https://lenobl.example/reception
          needs: [submission,  'progress', result]   # п. 3.7
          specifics:
            - Требуется вход   # в кабинет
            # - Закрыто
            - Ответ в течение 30 дней

          demand: regular

        # Вторая точка
        - id: post
          title: >-   # длинное
            Почтовый адрес
            для обращений
          type: written
          channel: offline
          needs: [
            submission,   # подача
            result
          ]
          specifics: []   # не выявлены
          demand: regular
      # Конец
      """;

  private static SourceDocument read(String text) {
    return DocumentReader.read("registry/appeals/a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Patch patch(String text, UnaryOperator<DocumentEdit> change) {
    DocumentShape shape = DocumentShape.of(DocumentKind.TOUCHPOINTS);
    return change.apply(DocumentEdit.of(read(text), shape)).patch();
  }

  /** The change replaces {@code from} by {@code to} and nothing else, whatever the line ends. */
  private static void assertChange(String from, String to, UnaryOperator<DocumentEdit> change) {
    assertThat(FILE.split(Pattern.quote(from), -1)).as(from).hasSize(2);
    String expected = FILE.replace(from, to);
    Patch patch = patch(FILE, change);
    assertThat(patch.obstacle()).isEmpty();
    assertThat(patch.after().text()).isEqualTo(expected);
    assertThat(patch(FILE.replace("\n", "\r\n"), change).after().text())
        .isEqualTo(expected.replace("\n", "\r\n"));
    String open = FILE.substring(0, FILE.length() - "# Конец\n".length() - 1);
    String openExpected = expected.substring(0, expected.length() - "# Конец\n".length() - 1);
    assertThat(patch(open, change).after().text()).isEqualTo(openExpected);
  }

  private static void assertRefused(String key, UnaryOperator<DocumentEdit> change) {
    Patch patch = patch(FILE, change);
    assertThat(patch.obstacle().map(Message::key)).contains("patch." + key);
    assertThat(patch.after().text()).isEqualTo(FILE);
    assertThat(patch.changes()).isFalse();
  }

  @Test
  void aTextTakesTheLightestQuotesThatReadBack() {
    Map<String, String> written = new LinkedHashMap<>();
    written.put("Портал", "Портал");
    written.put("+78120000000", "\"+78120000000\"");
    written.put("12", "\"12\"");
    written.put("true", "\"true\"");
    written.put("no", "\"no\"");
    written.put("", "\"\"");
    written.put("каб. 5 #2", "\"каб. 5 #2\"");
    written.put("Вход: с улицы", "\"Вход: с улицы\"");
    written.put("9:30–18:00", "9:30–18:00");
    written.put("9:30", "\"9:30\"");
    written.put("- пункт", "\"- пункт\"");
    written.put("– пункт", "\"– пункт\"");
    written.put("раздел \"Приём\"", "раздел \"Приём\"");
    written.put("\"Приём\"", "'\"Приём\"'");
    written.put("a\\b", "a\\b");
    written.put("a\tb", "\"a\\tb\"");
    written.put(" край", "\" край\"");
    written.put("2026-10-15", "2026-10-15");
    written.put("~", "\"~\"");
    written.put("😀 [вход]", "😀 [вход]");
    written.put("@канал", "\"@канал\"");
    written.put("a\u0085b", "\"a\\x85b\"");
    written.put("a\u2028b", "\"a\\u2028b\"");
    written.forEach(
        (value, yaml) ->
            assertChange(
                "title: 'Приёмная'",
                "title: " + yaml,
                edit -> edit.set("/touchpoints/0/title", text(value))));
  }

  @Test
  void anEqualValueStaysAsItIsWritten() {
    Patch same =
        patch(
            FILE,
            edit ->
                edit.set("/touchpoints/0/title", text("Приёмная"))
                    .set("/touchpoints/0/needs", texts(List.of("submission", "progress", "result")))
                    .put("/touchpoints/1", "channel", text("offline"))
                    .set("/touchpoints/1/title", text("Почтовый адрес для обращений")));
    assertThat(same.changes()).isFalse();
    assertThat(same.obstacle()).isEmpty();
  }

  @Test
  void aCommentBesideTheValueStaysBesideIt() {
    assertChange(
        "id: web   # не менять",
        "id: portal   # не менять",
        edit -> edit.set("/touchpoints/0/id", text("portal")));
    assertChange(
        "title: >-   # длинное\n      Почтовый адрес\n      для обращений\n",
        "title: Почта   # длинное\n",
        edit -> edit.set("/touchpoints/1/title", text("Почта")));
    String word = "Слово ";
    assertChange(
        "- Требуется вход   # в кабинет",
        "- Требуется код   # в кабинет",
        edit -> edit.set("/touchpoints/0/specifics/0", text("Требуется код")));
    String much = word.repeat(20).strip();
    assertChange(
        "process: appeals-written   # код\n",
        "process: >-   # код\n  "
            + word.repeat(16).strip()
            + "\n  "
            + word.repeat(4).strip()
            + "\n",
        edit -> edit.set("/process", text(much)));
  }

  @Test
  void aTextOfSeveralLinesIsALiteral() {
    assertChange(
        "title: 'Приёмная'",
        "title: |-\n      Первая\n\n      Вторая",
        edit -> edit.set("/touchpoints/0/title", text("Первая\n\nВторая")));
  }

  @Test
  void listsBetweenBracketsKeepEqualItems() {
    assertChange(
        "[submission,  'progress', result]",
        "['progress', result, feedback]",
        edit -> edit.set("/touchpoints/0/needs", texts(List.of("progress", "result", "feedback"))));
    assertChange(
        "      submission,   # подача\n      result\n",
        "      submission,   # подача\n      progress\n",
        edit -> edit.set("/touchpoints/1/needs", texts(List.of("submission", "progress"))));
    assertChange(
        "specifics: []   # не выявлены\n",
        "specifics:   # не выявлены\n      - Только лично\n",
        edit -> edit.set("/touchpoints/1/specifics", texts(List.of("Только лично"))));
    assertRefused("place", edit -> edit.set("/touchpoints/1/needs", texts(List.of("a", "b", "c"))));
  }

  @Test
  void listsByLinesChangeTheLinesOfChangedItemsAlone() {
    assertChange(
        "      - Ответ в течение 30 дней\n",
        "      - Ответ в течение 15 дней\n",
        edit ->
            edit.set(
                "/touchpoints/0/specifics",
                texts(List.of("Требуется вход", "Ответ в течение 15 дней"))));
    assertChange(
        "      - Ответ в течение 30 дней\n",
        "      - Ответ в течение 30 дней\n      - Ещё\n",
        edit ->
            edit.set(
                "/touchpoints/0/specifics",
                texts(List.of("Требуется вход", "Ответ в течение 30 дней", "Ещё"))));
    assertChange(
        "      - Требуется вход   # в кабинет\n      # - Закрыто\n",
        "      # - Закрыто\n",
        edit -> edit.set("/touchpoints/0/specifics", texts(List.of("Ответ в течение 30 дней"))));
  }

  @Test
  void anEmptiedListIsWrittenAsSuch() {
    assertChange(
        FILE.substring(FILE.indexOf("specifics:\n"), FILE.indexOf("\n    demand")),
        "specifics: []\n",
        edit -> edit.set("/touchpoints/0/specifics", texts(List.of())));
  }

  @Test
  void aKeyGoesToItsPlaceBySchema() {
    assertChange(
        "    type: website\n",
        "    type: website\n    channel: digital\n",
        edit -> edit.put("/touchpoints/0", "channel", text("digital")));
    assertChange(
        "      - Ответ в течение 30 дней\n\n    demand: regular\n",
        "      - Ответ в течение 30 дней\n\n    demand: regular\n    history: true\n",
        edit -> edit.put("/touchpoints/0", "history", YamlValue.truth(true)));
    assertChange(
        "    specifics: []   # не выявлены\n",
        "    otherNeeds:\n      - Иное\n    specifics: []   # не выявлены\n",
        edit -> edit.put("/touchpoints/1", "otherNeeds", texts(List.of("Иное"))));
    assertChange(
        "    channel: offline\n    needs: [\n",
        "    channel: offline\n    clients: [external, internal]\n    needs: [\n",
        edit -> edit.put("/touchpoints/1", "clients", texts(List.of("external", "internal"))));
  }

  @Test
  void aKeyGoesWithItsComments() {
    assertChange(
        "    needs: [submission,  'progress', result]   # п. 3.7\n",
        "",
        edit -> edit.remove("/touchpoints/0/needs"));
    assertChange(
        "id: web   # не менять\n    title: 'Приёмная'",
        "title: 'Приёмная'",
        edit -> edit.remove("/touchpoints/0/id"));
    assertChange("process: appeals-written   # код\n", "", edit -> edit.remove("/process"));
    assertThat(patch("a: {x: 1, y: 2}\n", edit -> edit.remove("/a/x")).after().text())
        .isEqualTo("a: {y: 2}\n");
    assertThat(patch("a: {x: 1, y: 2}\n", edit -> edit.remove("/a/y")).after().text())
        .isEqualTo("a: {x: 1}\n");
    assertThat(patch("a: 1\n# о b\nb: 2\nc: 3", edit -> edit.remove("/b")).after().text())
        .isEqualTo("a: 1\nc: 3");
    assertThat(patch("a: 1\nb: 2", edit -> edit.remove("/b")).after().text()).isEqualTo("a: 1");
  }

  @Test
  void anItemGoesWithItsCommentsAndItsBlankLine() {
    String second = FILE.substring(FILE.indexOf("  # Вторая точка"), FILE.indexOf("# Конец"));
    assertThat(patch(FILE, edit -> edit.remove("/touchpoints/1")).after().text())
        .isEqualTo(FILE.replace(second, ""));
    String open = FILE.substring(0, FILE.indexOf("\n# Конец"));
    assertThat(patch(open, edit -> edit.remove("/touchpoints/1")).after().text())
        .isEqualTo(FILE.substring(0, FILE.indexOf("\n\n  # Вторая точка")));
    String first =
        FILE.substring(FILE.indexOf("  # Первая точка"), FILE.indexOf("  # Вторая точка"));
    assertChange(first, "", edit -> edit.remove("/touchpoints/0"));
    assertThat(
            patch("a: # о списке\n  # об x\n  - x\nb: 1\n", edit -> edit.remove("/a/0"))
                .after()
                .text())
        .isEqualTo("a: [] # о списке\nb: 1\n");
  }

  @Test
  void itemsAreAddedAsTheOthersStand() {
    Map<String, YamlValue> fields = new LinkedHashMap<>();
    fields.put("id", text("phone"));
    fields.put("address", text("+7 (812) 000-00-00"));
    fields.put("needs", texts(List.of("information")));
    fields.put("specifics", texts(List.of()));
    YamlValue point =
        new YamlValue.Fields(fields, Map.of("needs", List.of("# Перечислите потребности")));
    String written =
        """
          - id: phone
            address: "+7 (812) 000-00-00"
            # Перечислите потребности
            needs: [information]
            specifics: []
        """;
    assertChange(
        "    specifics: []   # не выявлены\n    demand: regular\n",
        "    specifics: []   # не выявлены\n    demand: regular\n\n" + written,
        edit -> edit.append("/touchpoints", List.of(point)));
    assertChange(
        "  # Вторая точка\n",
        written + "\n  # Вторая точка\n",
        edit -> edit.insert("/touchpoints", 1, List.of(point)));
    assertChange(
        "  # Первая точка\n",
        written + "\n  # Первая точка\n",
        edit -> edit.insert("/touchpoints", 0, List.of(point)));
    for (String empty : List.of("touchpoints: []\n", "touchpoints:\n", "touchpoints: null\n")) {
      assertThat(
              patch("process: a\n" + empty, edit -> edit.append("/touchpoints", List.of(point)))
                  .after()
                  .text())
          .isEqualTo("process: a\ntouchpoints:\n" + written);
    }
  }

  @Test
  void changesFollowOneAnother() {
    Patch patch =
        patch(
            FILE,
            edit ->
                edit.set("/touchpoints/1/id", text("letter"))
                    .remove("/touchpoints/0")
                    .set("/touchpoints/0/demand", text("low"))
                    .set("/touchpoints/0/demand", text("unrecorded"))
                    .renameKey("/department", "unit")
                    .put("/touchpoints/0", "basis", text("Закон")));
    assertThat(patch.obstacle()).isEmpty();
    assertThat(patch.after().text())
        .contains("- id: letter\n", "demand: unrecorded\n    basis: Закон\n", "unit: reception")
        .doesNotContain("web", "Первая");
  }

  @Test
  void manyChangesOfOneFileAreMadeTogether() {
    int count = 2_000;
    StringBuilder before = new StringBuilder("process: a\ntouchpoints:\n");
    StringBuilder after = new StringBuilder("process: a\ntouchpoints:\n");
    for (int i = 0; i < count; i++) {
      before.append("  - id: p" + i + " # точка\n    title: Было\n    demand: low\n");
      after.append("  - id: p" + i + " # точка\n    title: Стало\n    channel: offline\n");
      after.append("    needs: [forms]\n");
    }
    Patch patch =
        patch(
            before.toString(),
            edit -> {
              for (int i = 0; i < count; i++) {
                String point = "/touchpoints/" + i;
                edit.set(point + "/title", text("Стало"))
                    .put(point, "channel", text("offline"))
                    .remove(point + "/demand");
              }
              for (int i = 0; i < count; i++) {
                edit.put("/touchpoints/" + i, "needs", texts(List.of("forms")));
              }
              return edit;
            });
    assertThat(patch.obstacle()).isEmpty();
    assertThat(patch.after().text()).isEqualTo(after.toString());
  }

  @Test
  void whatCannotBeDoneIsTold() {
    assertRefused("place", edit -> edit.set("/touchpoints/7/id", text("x")));
    assertRefused("place", edit -> edit.remove("/nothing"));
    assertRefused("place", edit -> edit.insert("/touchpoints", 9, List.of(text("x"))));
    assertRefused("place", edit -> edit.renameKey("/process", "department"));
    assertRefused("place", edit -> edit.set("/touchpoints", text("x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n"})
  void anItemThatTakesTheOtherOnesPlaceIsSetOffAsTheyWere(String between) {
    String head = "process: a\ntouchpoints:\n  - id: x\n    title: X\n" + between;
    Patch patch =
        patch(
            head + "  - id: y\n    title: Y\n",
            edit ->
                edit.remove("/touchpoints/1")
                    .append(
                        "/touchpoints",
                        List.of(YamlValue.of(read("id: z\n").root().orElseThrow()))));
    assertThat(patch.obstacle()).isEmpty();
    assertThat(patch.after().text()).isEqualTo(head + "  - id: z\n");
  }
}
