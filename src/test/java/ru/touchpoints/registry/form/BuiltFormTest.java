package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.form.act.NumberSign;
import ru.touchpoints.registry.form.loss.CutCell;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.form.loss.LostCharacter;
import ru.touchpoints.registry.form.text.CsvFormWriter;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.support.Drawn;
import ru.touchpoints.registry.support.Fixture;

/** What a form prints of a list: its sections, rows, cells and merges, whatever the format. */
final class BuiltFormTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final Edition SETTLED =
      new Edition(Optional.of(LocalDate.of(2026, 10, 15)), Optional.of(COMMIT), false);

  @TempDir private Path folder = Path.of("");

  private static Content content(Registry list) {
    return Content.of(
        Drawn.passport(list),
        list.order(),
        list.processes().processes(),
        list.files().stream()
            .map(FileEntry::record)
            .flatMap(Optional::stream)
            .map(Entry::value)
            .toList());
  }

  private static Form form(Registry list) {
    return new FormBuilder(content(list)).build(SETTLED, false);
  }

  private Registry changed(String file, String from, String to) throws IOException {
    Path list = Fixture.base(Files.createTempDirectory(folder, "list"));
    Fixture.replace(list.resolve(file), from, to);
    return Drawn.list(list);
  }

  private static List<String> texts(Form.Row row) {
    return row.cells().stream()
        .map(cell -> cell.isCovered() ? "^" : cell.rowSpan() + ":" + cell.text())
        .toList();
  }

  private static Form.Row row(Form form, int section, int row) {
    return form.sections().get(section).blocks().get(0).rows().get(row);
  }

  @Test
  void theListStandsByDirectionsAndProcesses() {
    Form form = form(Drawn.base());
    assertThat(form.rowCount()).isEqualTo(4);
    assertThat(form.sections())
        .extracting(Form.Section::direction, Form.Section::heading)
        .containsExactly(
            tuple("appeals", "Рассмотрение обращений и запросов"),
            tuple("internal", "Отношения с внутренним клиентом"));
    assertThat(form.columns())
        .extracting(Form.Column::part)
        .startsWith(Form.Part.NUMBER, Form.Part.BLOCK_NAME, Form.Part.TEXT);
    assertThat(row(form, 0, 0).touchpoint()).isEqualTo("web");
    assertThat(texts(row(form, 0, 0)))
        .containsExactly(
            "2:1",
            "2:Рассмотрение письменных обращений граждан",
            "2:внешний",
            "1:Интернет-приёмная\nhttps://min.example/reception",
            "1:Официальные сайты (порталы)",
            "1:цифровая точка",
            "1:Представление заявления, обращения, запроса, документов; Получение информации о ходе"
                + " рассмотрения заявления, обращения, запроса, документов; Получение результата,"
                + " ответа, разъяснения",
            "1:Требуется подтверждённая учётная запись",
            "2:Отдел обращений");
    assertThat(texts(row(form, 0, 1)))
        .startsWith(
            "^", "^", "^", "1:Окно приёма обращений\n191000, Санкт-Петербург, Образцовая пл., д. 1")
        .endsWith("1:не выявлены", "^");
    assertThat(texts(row(form, 1, 0))).startsWith("2:2", "2:Предоставление отпусков");
    assertThat(row(form, 0, 0).cells().get(3).lines().get(1).link())
        .contains("https://min.example/reception");
    assertThat(row(form, 0, 1).cells().get(3).lines().get(1).link()).isEmpty();
    assertThat(row(form, 0, 0).facets())
        .isEqualTo(
            new Form.Facets(
                "Официальные сайты (порталы)",
                Optional.of("цифровая точка"),
                List.of("внешний"),
                row(form, 0, 0).facets().needs()));
    assertThat(row(form, 0, 0).facets().needs()).hasSize(3);
  }

  @Test
  void whatStandsAroundTheTableIsThePassports() {
    Form form = form(Drawn.base());
    assertThat(form.annex())
        .containsExactly(
            "Приложение",
            "к Порядку ведения перечня точек взаимодействия",
            "(приказ Министерства примеров от 11.03.2024 № 7-п)");
    assertThat(form.title())
        .containsExactly(
            "Перечень точек взаимодействия с внешним и внутренним клиентами",
            "Министерства примеров");
    assertThat(form.signature().position()).isEqualTo("Начальник отдела клиентского опыта");
    assertThat(form.signature().basis()).isEqualTo("распоряжение от 29.09.2023 № 621/1-р");
    assertThat(form.signature().blanks()).hasSize(3);
    assertThat(form.edition()).isEqualTo("по состоянию на 15.10.2026");
    assertThat(form.footer()).contains("0123456").doesNotContain("01234567");
  }

  @Test
  void aSettledEditionOfAnApprovedListAloneHasNoMark() throws IOException {
    Content content = content(Drawn.base());
    Form plain = new FormBuilder(content).build(SETTLED, false);
    assertThat(plain.mark()).isEmpty();
    assertThat(plain.origin().commit()).contains(COMMIT);
    assertThat(plain.name()).isEqualTo(String.join(" ", plain.title()));
    Form draft = new FormBuilder(content).build(SETTLED, true);
    assertThat(draft.mark()).isPresent();
    assertThat(draft.origin().draft()).isTrue();
    assertThat(draft.name()).startsWith(draft.mark().orElseThrow() + ". ");
    Edition edited = new Edition(SETTLED.date(), SETTLED.commit(), true);
    Form changed = new FormBuilder(content).build(edited, false);
    assertThat(changed.mark()).isPresent();
    assertThat(changed.origin().commit()).isEmpty();
    assertThat(changed.edition()).isNotEqualTo(plain.edition()).contains("15.10.2026");
    assertThat(changed.footer()).isNotEqualTo(plain.footer()).contains("0123456");
    Form none = new FormBuilder(content).build(Edition.NONE, false);
    assertThat(none.mark()).isPresent();
    assertThat(none.edition()).doesNotContain("2026");
    assertThat(none.footer()).isNotEqualTo(plain.footer()).isNotBlank();
    Registry open = changed("registry.yaml", "status: approved", "status: draft");
    assertThat(form(open).mark()).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "appeals;-;-;web room;в части направления деятельности «Рассмотрение обращений и запросов»",
        "-;personnel;-;portal hotline;в части функций (сервисов) структурного подразделения «Отдел кадров»",
        "-;-;EXTERNAL;web room;внешн",
        "-;-;INTERNAL;portal hotline;внутренн",
        "internal;personnel;INTERNAL;portal hotline;«Отдел кадров»",
        "appeals;personnel;-;;",
        "none;-;-;;«none»"
      })
  void aPartOfTheListSaysWhichItIs(
      String direction, String department, ClientKind client, String points, String title) {
    Selection selection =
        new Selection(
            Optional.ofNullable(direction),
            Optional.ofNullable(department),
            Optional.ofNullable(client));
    Content part = content(Drawn.base()).only(selection);
    Form form = new FormBuilder(part).build(SETTLED, false);
    List<String> rows =
        form.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block.rows().stream())
            .map(Form.Row::touchpoint)
            .toList();
    assertThat(String.join(" ", rows)).isEqualTo(points == null ? "" : points);
    assertThat(form.title()).hasSize(3);
    assertThat(form.title().get(2)).contains(title == null ? "" : title);
    assertThat(form.origin().selection()).isEqualTo(selection.options());
    assertThat(Selection.of(selection.options())).contains(selection);
    assertThat(selection.isAll()).isFalse();
  }

  @Test
  void anOptionThatNoSelectionHasIsNone() {
    assertThat(Selection.of(Map.of("client", "nobody"))).isEmpty();
    assertThat(Selection.of(Map.of("process", "leave"))).isEmpty();
    assertThat(Selection.of(Map.of())).contains(Selection.ALL);
    assertThat(Selection.ALL.isAll()).isTrue();
    Content whole = content(Drawn.base());
    assertThat(whole.only(Selection.ALL)).isEqualTo(whole);
    Content part =
        whole.only(new Selection(Optional.empty(), Optional.of("personnel"), Optional.empty()));
    assertThat(part.processes()).extracting(process -> process.id()).containsExactly("leave");
  }

  @Test
  void clientsStandBesideATouchpointWhereTheyDiffer() throws IOException {
    Registry list =
        changed(
            "appeals/appeals-written.yaml",
            "    specifics: []",
            "    clients: [internal, external]\n    otherNeeds: [Запись к врачу]\n    specifics: []");
    Form form = form(list);
    assertThat(texts(row(form, 0, 0)).get(2)).isEqualTo("1:внешний");
    assertThat(texts(row(form, 0, 1)).get(2)).isEqualTo("1:внешний; внутренний");
    assertThat(texts(row(form, 0, 1)).get(6)).endsWith("; Запись к врачу");
    assertThat(row(form, 0, 1).facets().clients()).containsExactly("внешний", "внутренний");
    assertThat(row(form, 0, 1).facets().needs()).hasSize(3);
  }

  @Test
  void aFileOfNoDirectionStandsAtTheEnd() throws IOException {
    Registry list = changed("processes.yaml", "direction: appeals", "direction: none");
    Form form = form(list);
    assertThat(form.sections()).extracting(Form.Section::direction).containsExactly("internal", "");
    assertThat(form.sections().get(1).heading()).isNotBlank();
    assertThat(texts(row(form, 1, 0)).get(0)).isEqualTo("2:2");
    assertThat(texts(row(form, 0, 0)).get(0)).isEqualTo("2:1");
  }

  @Test
  void aFormOfTheBodyHasItsOwnTitleColumnsAndItems() throws IOException {
    Registry list =
        changed(
            "registry.yaml",
            "directions:",
            """
            form:
              title: Точки
              items: semicolons
              columns:
                - {field: touchpoint, header: Где, width: 30}
                - {field: address}
                - {field: needs}
                - {field: history}
                - {field: reviewed}
                - {field: kind}
                - {field: scope}
            directions:\
            """);
    Form form = form(list);
    assertThat(form.title()).containsExactly("Точки");
    assertThat(form.columns().get(0))
        .isEqualTo(new Form.Column("touchpoint", Form.Part.TEXT, "Где", 30));
    assertThat(form.columns().get(1).header()).isNotBlank();
    assertThat(texts(row(form, 0, 1)))
        .containsExactly(
            "1:Окно приёма обращений",
            "1:191000, Санкт-Петербург, Образцовая пл., д. 1",
            "1:Получение информации; представление заявления, обращения, запроса, документов",
            "1:нет",
            "^",
            "^",
            "^");
    assertThat(texts(row(form, 0, 0)))
        .endsWith("1:да", "2:15.10.2026", "2:сервис", "2:внутриведомственный");
  }

  /** A document that has no sign for some letters, and little room in its cells. */
  private record Poor(int longest) implements FormWriter {
    @Override
    public String format() {
      return "poor";
    }

    @Override
    public void write(Form form, OutputStream out) {}

    @Override
    public boolean carries(int codePoint) {
      return codePoint != 'ё' && codePoint != 'П';
    }
  }

  @Test
  void whatADocumentCannotTakeIsToldWithItsPlace() {
    Form form = form(Drawn.base());
    Losses losses = Losses.of(form, new Poor(100));
    assertThat(losses.characters())
        .extracting(LostCharacter::codePoint)
        .containsExactly((int) 'П', (int) 'ё');
    LostCharacter first = losses.characters().get(0);
    assertThat(first.place()).isEmpty();
    LostCharacter second = losses.characters().get(1);
    assertThat(second.place())
        .contains(
            new LostCharacter.Place(form.columns().get(3).header(), "appeals-written", "web"));
    assertThat(second.count()).isEqualTo(6);
    assertThat(losses.cells()).extracting(CutCell::length).containsExactly(182);
    assertThat(losses.cells().get(0).place().touchpoint()).isEqualTo("web");
    assertThat(losses.cells().get(0).longest()).isEqualTo(100);
    assertThat(Losses.of(form, new Poor(182)).cells()).isEmpty();
    assertThat(Losses.of(form, new Poor(181)).cells()).hasSize(1);
    assertThat(Losses.of(form, new Poor(40)).cells())
        .extracting(cell -> cell.place().touchpoint())
        .contains("");
  }

  @ParameterizedTest
  @CsvSource({"№ 7, 7", "N 7, 7", "№7, 7", "7-п, 7-п", "N7, N7", "N° 5-р, 5-р"})
  void numbersHaveOneSign(String number, String bare) {
    assertThat(NumberSign.bare(number)).isEqualTo(bare);
    assertThat(NumberSign.in("приказ от 1.1.2026 " + number))
        .isEqualTo("приказ от 1.1.2026 " + (bare.equals(number) ? number : "№ " + bare));
  }

  @Test
  void everyRowOfValuesIsWhole() throws IOException {
    Form form = form(Drawn.base());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int[] rows = new int[1];
    CsvFormWriter writer = new CsvFormWriter(() -> rows[0]++);
    writer.write(form, out);
    String[] lines = out.toString(StandardCharsets.UTF_8).split("\r\n", -1);
    assertThat(rows[0]).isEqualTo(4);
    assertThat(lines).hasSize(6);
    assertThat(lines[5]).isEmpty();
    assertThat(lines[0]).startsWith("\uFEFF").contains(";№ п/п;");
    assertThat(lines[2])
        .startsWith(
            "Рассмотрение обращений и запросов;1;Рассмотрение письменных обращений граждан;внешний;"
                + "\"Окно приёма обращений\n191000, Санкт-Петербург, Образцовая пл., д. 1\";")
        .endsWith(";не выявлены;Отдел обращений;appeals-written;room");
    assertThat(lines[4]).contains("\n+7 (812) 000-00-00 доб. 12-34\";");
    assertThat(writer.carries(0xD800)).isFalse();
    assertThat(writer.carries(0x1F600)).isTrue();
    assertThat(writer.longest()).isEqualTo(Integer.MAX_VALUE);
  }
}
