package ru.touchpoints.registry.load.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Replacement;
import ru.touchpoints.registry.load.word.Traits;
import ru.touchpoints.registry.yaml.YamlNode;
import ru.touchpoints.registry.yaml.reading.DocumentReader;

/** The texts, the lines and the comments of a document, each with the thing that it belongs to. */
final class DocumentTextsTest {

  private static final String TEXT =
      """
      # О процессе
      process: leave # сам процесс
      touchpoints:
        # первая
        - id: "web"
          title: Сайт
          specifics:
            - Нужен паспорт # registry: так надо
            - >-
              Нужна
              запись
          0:
            - сведения
          demand: 5

        # вторая
      # последняя

        - id: phone # по телефону
          needs: [result, "forms"] # две
      """;

  private static DocumentEntry entry(String text, String... damaged) {
    return new DocumentEntry(
        DocumentReader.read("registry/a/leave.yaml", text.getBytes(StandardCharsets.UTF_8)),
        Damage.of(List.of(damaged)));
  }

  private static List<String> texts(DocumentEntry entry) {
    List<String> told = new ArrayList<>();
    entry.texts(
        (text, field, walk) -> {
          TextEntry one = walk.entry();
          assertThat(one.text()).isEqualTo(text);
          assertThat(one.field()).as(one.pointer()).isEqualTo(field);
          told.add(one.pointer() + " " + text + " " + place(one.here()));
        });
    return told;
  }

  private static String place(Location location) {
    return location.span().line() + ":" + location.span().column();
  }

  @Test
  void everyTextComesByInTheOrderOfTheFile() {
    assertThat(texts(entry(TEXT)))
        .containsExactly(
            "/process leave 2:10",
            "/touchpoints/0/id web 5:9",
            "/touchpoints/0/title Сайт 6:12",
            "/touchpoints/0/specifics/0 Нужен паспорт 8:9",
            "/touchpoints/0/specifics/1 Нужна запись 9:9",
            "/touchpoints/0/0/0 сведения 13:9",
            "/touchpoints/1/id phone 19:9",
            "/touchpoints/1/needs/0 result 20:13",
            "/touchpoints/1/needs/1 forms 20:21");
  }

  @Test
  void whatIsSpokenOfAlreadyIsLeftOut() {
    assertThat(texts(entry(TEXT, "/touchpoints/0", "/touchpoints/1/needs/1", "/process")))
        .containsExactly("/touchpoints/1/id phone 19:9", "/touchpoints/1/needs/0 result 20:13");
    assertThat(texts(entry("a: [b\n"))).isEmpty();
  }

  @Test
  void aTextMayBeAllThereIsAndMayLieDeep() {
    assertThat(texts(entry("слово\n"))).containsExactly(" слово 1:1");
    assertThat(texts(entry("[".repeat(20) + "слово" + "]".repeat(20))))
        .containsExactly("/0".repeat(20) + " слово 1:21");
    assertThat(texts(entry("'': b\na/b: c\n"))).containsExactly("/ b 1:5", "/a~1b c 2:6");
  }

  private static TextEntry text(String text, String pointer) {
    List<TextEntry> found = new ArrayList<>();
    entry(text).texts((value, field, walk) -> found.add(walk.entry()));
    return found.stream().filter(one -> one.pointer().equals(pointer)).findFirst().orElseThrow();
  }

  @Test
  void aTextKnowsHowItIsWritten() {
    TextEntry quoted = text(TEXT, "/touchpoints/0/id");
    assertThat(quoted.written()).isEqualTo("\"web\"");
    assertThat(quoted.plain()).isFalse();
    assertThat(quoted.block()).isFalse();
    TextEntry plain = text(TEXT, "/touchpoints/0/title");
    assertThat(plain.plain()).isTrue();
    assertThat(plain.endsOn(6)).isTrue();
    assertThat(plain.endsOn(5)).isFalse();
    assertThat(plain.spans().orElseThrow().apply(1, 3).column()).isEqualTo(13);
    assertThat(plain.at(plain.spans().orElseThrow().apply(1, 3)).pointer())
        .isEqualTo("/touchpoints/0/title");
    assertThat(plain.list()).isEmpty();
    assertThat(plain.subject("айт").touchpoint()).contains("web");
    assertThat(plain.subject("айт").value()).isEqualTo("айт");
    TextEntry block = text(TEXT, "/touchpoints/0/specifics/1");
    assertThat(block.block()).isTrue();
    assertThat(block.plain()).isFalse();
    assertThat(text("a: |\n  б\n", "/a").block()).isTrue();
  }

  @Test
  void aListOfTextsIsEmptiedUnlessACommentWouldBeLost() {
    assertThat(emptied("a:\n  - б\n  - в\nd: e\n", "/a/0")).containsExactly("1:2–3:6 : []");
    assertThat(emptied("a: [б, в]\n", "/a/1")).containsExactly("1:2–1:10 : []");
    assertThat(emptied("a: [б, в] # две\n", "/a/1")).containsExactly("1:2–1:10 : []");
    assertThat(emptied("a:\n  - б\n  - в # вторая\n", "/a/0")).containsExactly("1:2–3:6 : []");
    assertThat(emptied("# выше\na:\n  - б\n  - в\n# ниже\n", "/a/0"))
        .containsExactly("2:2–4:6 : []");
    assertThat(emptied("a: # список\n  - б\n", "/a/0")).isEmpty();
    assertThat(emptied("a:\n  - б # первая\n  - в\n", "/a/0")).isEmpty();
    assertThat(emptied("a: [б, # первая\n  в]\n", "/a/0")).isEmpty();
  }

  private static List<String> emptied(String text, String pointer) {
    List<String> told = new ArrayList<>();
    for (Replacement one : text(text, pointer).list().orElseThrow().emptied()) {
      told.add(
          "%d:%d–%d:%d %s"
              .formatted(
                  one.span().line(),
                  one.span().column(),
                  one.span().endLine(),
                  one.span().endColumn(),
                  one.text()));
    }
    return told;
  }

  @Test
  void aListKnowsItsTexts() {
    TextEntry first = text(TEXT, "/touchpoints/1/needs/0");
    TextEntry second = text(TEXT, "/touchpoints/1/needs/1");
    TextList list = first.list().orElseThrow();
    assertThat(list.texts()).containsExactly("result", "forms");
    assertThat(list.onlyTexts()).isTrue();
    assertThat(list.beginsWith(first)).isTrue();
    assertThat(list.beginsWith(second)).isFalse();
    assertThat(place(list.here())).isEqualTo("20:13");
    TextList mixed = text("a: [б, 5, [в]]\n", "/a/0").list().orElseThrow();
    assertThat(mixed.onlyTexts()).isFalse();
    assertThat(mixed.texts()).containsExactly("б", "5");
  }

  @Test
  void aLineKnowsWhatStandsInIt() {
    DocumentEntry entry = entry(TEXT, "/touchpoints/0/title");
    assertThat(entry.lines()).hasSize(21);
    LineEntry line = entry.lines().get(5);
    assertThat(line.text()).isEqualTo("    title: Сайт");
    assertThat(line.number()).isEqualTo(6);
    assertThat(line.sound(4)).isTrue();
    assertThat(line.sound(5)).isFalse();
    Location place = line.at(12, 14);
    assertThat(place(place)).isEqualTo("6:12");
    assertThat(place.span().endColumn()).isEqualTo(14);
    assertThat(place.pointer()).isEqualTo("/touchpoints/0/title");
    assertThat(line.subject(12, "Са").field()).isEqualTo("touchpoints/title");
    assertThat(entry.lines().get(0).at(1, 2).pointer()).isEmpty();
    assertThat(entry("a: [b\n").lines()).isEmpty();
  }

  private static String told(CommentEntry comment) {
    return comment.text()
        + comment.meant().map(value -> " " + value.pointer() + "=" + value.text()).orElse("")
        + comment.values().stream()
            .map(value -> value.field() + "=" + value.text())
            .collect(Collectors.joining(", ", " [", "]"))
        + comment.textBefore().map(text -> " " + text.text()).orElse("");
  }

  @Test
  void aCommentSpeaksOfItsLineOrOfWhatIsBelow() {
    assertThat(entry(TEXT).comments().stream().map(DocumentTextsTest::told))
        .containsExactly(
            "# О процессе = []",
            "# сам процесс /process=leave [process=leave] leave",
            "# первая /touchpoints/0= [id=web, title=Сайт, specifics=Нужен паспорт,"
                + " specifics=Нужна запись, touchpoints=сведения, demand=5]",
            "# registry: так надо /touchpoints/0/specifics/0=Нужен паспорт"
                + " [specifics=Нужен паспорт] Нужен паспорт",
            "# вторая []",
            "# последняя []",
            "# по телефону /touchpoints/1/id=phone [id=phone] phone",
            "# две /touchpoints/1/needs/1=forms [needs=forms]");
  }

  @Test
  void ofWhatIsDamagedNoCommentSpeaks() {
    assertThat(
            entry("# о\na: б # раз\nc: в # два\n", "/a").comments().stream()
                .map(DocumentTextsTest::told))
        .containsExactly("# о = []", "# раз []", "# два /c=в [c=в] в");
    assertThat(entry("a: б # раз\n", "").comments().stream().map(CommentEntry::meant))
        .allMatch(meant -> meant.isEmpty());
  }

  @Test
  void aCommentHasItsPlace() {
    List<CommentEntry> comments = entry(TEXT).comments();
    CommentEntry first = comments.get(2);
    assertThat(place(first.here())).isEqualTo("4:3");
    assertThat(first.here().pointer()).isEqualTo("/touchpoints/0");
    assertThat(first.below()).contains("/touchpoints/0");
    assertThat(first.alone()).isTrue();
    assertThat(first.file()).isEqualTo("registry/a/leave.yaml");
    assertThat(first.subject().value()).isEqualTo("# первая");
    assertThat(first.subject().touchpoint()).contains("web");
    assertThat(place(first.meant().orElseThrow().here())).isEqualTo("5:5");
    assertThat(comments.get(1).alone()).isFalse();
    assertThat(comments.get(1).meant().orElseThrow().subject().field()).isEqualTo("process");
    assertThat(comments.get(7).below()).isEmpty();
    assertThat(entry("a: [b\n").comments()).isEmpty();
  }

  @Test
  void aCommentIsWorthReadingThatSpeaksToTheProgramOrStandsBesideAValue() {
    for (String worth :
        List.of(
            "# registry: ignore",
            "a: b\n##  registry",
            "a: b # в",
            "a: b\t#",
            "# один\n  # registry",
            "a: b\r# registry",
            "# ЗАПОЛНИТЕ",
            "#\n# registry")) {
      assertThat(CommentEntry.worthReading(worth)).as(worth).isTrue();
    }
    for (String idle :
        List.of("", "# просто # registry", "a: b#registry", "  # о процессе\n", "# the registry")) {
      assertThat(CommentEntry.worthReading(idle)).as(idle).isFalse();
    }
  }

  @Test
  void aDocumentKnowsWhatKindsOfCharactersItHas() {
    assertThat(entry("a: [b\n").traits()).isZero();
    assertThat(entry("a: б\n").traits() & (Traits.LATIN | Traits.CYRILLIC | Traits.NUMBER_SIGN))
        .isEqualTo(Traits.LATIN | Traits.CYRILLIC);
    assertThat(entry("# о\na: б\n").traits() & Traits.REMARK).isZero();
    assertThat(entry("a: б # в\n").traits() & Traits.REMARK).isEqualTo(Traits.REMARK);
    assertThat(entry("# о\na: б\u2003в\n").traits() & Traits.REMARK).isEqualTo(Traits.REMARK);
    assertThat(entry("a: б\u2003в\n").traits() & Traits.REMARK).isZero();
  }

  @Test
  void whetherFieldsCanBeRead() {
    assertThat(entry("a: б\n").readable()).isTrue();
    assertThat(entry("- б\n").readable()).isFalse();
    assertThat(entry("a: [б\n").readable()).isFalse();
    assertThat(entry("a: б\n").document().root().orElseThrow())
        .isInstanceOf(YamlNode.Mapping.class);
  }
}
