package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.form.act.ApprovingAct;
import ru.touchpoints.registry.form.text.CsvFormWriter;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.support.Drawn;

/** Words, acts and fingerprints of a form, and the order of what it is made of. */
final class FormWordsTest {

  private static final Registry LIST = Drawn.base();

  @ParameterizedTest
  @CsvSource({
    "Паспорт, паспорт",
    "Я, Я",
    "Я иду, я иду",
    "МФЦ, МФЦ",
    "И. И. Иванов, И. И. Иванов",
    "паспорт, паспорт",
    "'', ''"
  })
  void anItemThatFollowsOthersLosesItsCapital(String item, String running) {
    assertThat(ListCells.running(item)).isEqualTo(running);
  }

  private static ApprovingAct act(String instrumental, String issuer, String genitive) {
    return new ApprovingAct(
        new Passport.Approval(
            new Passport.Act("приказ", "приказа"),
            Optional.of(instrumental).filter(text -> !text.isEmpty()),
            "N 7-п",
            Optional.of(LocalDate.of(2026, 10, 15)),
            issuer,
            Optional.of(genitive).filter(text -> !text.isEmpty())),
        Drawn.passport(LIST).body());
  }

  @Test
  void anActIsNamedInItsCasesWhereTheyAreKnown() {
    ApprovingAct own = act("приказом", "Министерство примеров", "");
    assertThat(own.phrase()).isEqualTo("приказом Министерства примеров от 15.10.2026 № 7-п");
    assertThat(own.stamp())
        .hasSize(3)
        .endsWith("приказом Министерства примеров", "от 15.10.2026 № 7-п");
    ApprovingAct told = act("приказом", "Правительство", "Правительства");
    assertThat(told.phrase()).isEqualTo("приказом Правительства от 15.10.2026 № 7-п");
    assertThat(act("приказом", "Правительство", "").stamp())
        .hasSize(2)
        .last()
        .isEqualTo(act("", "Правительство", "Правительства").phrase());
    assertThat(act("", "Правительство", "").phrase())
        .contains("Правительство", "приказ", "15.10.2026", "7-п")
        .doesNotContain("приказом");
  }

  private static Content content(List<TouchpointFile> files) {
    return Content.of(Drawn.passport(LIST), LIST.order(), LIST.processes().processes(), files);
  }

  private static List<TouchpointFile> files() {
    return LIST.files().stream()
        .map(FileEntry::record)
        .flatMap(Optional::stream)
        .map(Entry::value)
        .toList();
  }

  @Test
  void filesStandInTheOrderOfTheirProcesses() {
    List<TouchpointFile> mixed = new ArrayList<>(files());
    Collections.reverse(mixed);
    TouchpointFile known = mixed.get(0);
    mixed.add(
        0, new TouchpointFile("none", known.department(), known.reviewed(), known.touchpoints()));
    mixed.add(new TouchpointFile("empty", known.department(), known.reviewed(), List.of()));
    assertThat(content(mixed).files())
        .extracting(TouchpointFile::process)
        .containsExactly("appeals-written", "leave", "none");
    assertThat(content(files()).files())
        .extracting(TouchpointFile::process)
        .containsExactly("appeals-written", "leave");
  }

  private static Form form(
      Optional<String> mark, String option, String footer, String edition, String text) {
    return new Form(
        List.of(),
        List.of("Перечень"),
        edition,
        List.of(new Form.Column("touchpoint", Form.Part.TEXT, "Точка", 20)),
        List.of(
            new Form.Section(
                "a",
                "А",
                List.of(
                    new Form.Block(
                        "b",
                        List.of(
                            new Form.Row(
                                "c",
                                Form.Facets.NONE,
                                List.of(new Form.Cell(List.of(Form.Line.of(text)), 1)))))))),
        new Form.Signature("Руководитель", "приказ", List.of()),
        mark,
        footer,
        Form.Vocabulary.NONE,
        new Form.Origin(Optional.empty(), Map.of(option, "internal"), false));
  }

  @Test
  void whateverIsPrintedIsInTheFingerprint() {
    Optional<String> none = Optional.empty();
    List<String> digests =
        List.of(
            form(none, "client", "x", "y", "z").digest(),
            form(Optional.of("ПРОЕКТ"), "client", "x", "y", "z").digest(),
            form(Optional.of(""), "client", "x", "y", "z").digest(),
            form(none, "direction", "x", "y", "z").digest(),
            form(none, "client", "xx", "y", "z").digest(),
            form(none, "client", "x", "yy", "z").digest(),
            form(none, "client", "x", "y", "zz").digest());
    assertThat(digests).doesNotHaveDuplicates();
    assertThat(form(none, "client", "x", "y", "z").digest()).isEqualTo(digests.get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "';'",
        "'=1;''=1",
        "=1;'=1",
        "+7;'+7",
        "@a;'@a",
        "a=1;a=1",
        "\u00A0-1;'\u00A0-1",
        "`a;b`;`\"a;b\"`",
        "a\"b;\"a\"\"b\""
      })
  void aTextThatLooksLikeAFormulaIsGuarded(String text, String field) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvFormWriter(() -> {}).write(form(Optional.empty(), "client", "", "", text), out);
    assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("А;" + field + ";b;c\r\n");
  }

  @Test
  void aFormKnowsTheWordsOfItsOrder() {
    Form.Vocabulary words = Form.Vocabulary.of(LIST.order());
    assertThat(words.types()).hasSize(7).startsWith("Официальные сайты (порталы)");
    assertThat(words.needs()).hasSize(9).startsWith("Получение информации");
    ListCells cells = new ListCells(Drawn.passport(LIST));
    assertThat(cells.header(ListColumn.NUMBER)).isEqualTo("№ п/п");
    FormWriter plain =
        new FormWriter() {
          @Override
          public String format() {
            return "plain";
          }

          @Override
          public void write(Form form, OutputStream out) {}
        };
    assertThat(plain.carries('ё')).isTrue();
  }
}
