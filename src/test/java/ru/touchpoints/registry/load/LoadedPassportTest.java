package ru.touchpoints.registry.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Act;
import ru.touchpoints.registry.model.Passport.Approval;
import ru.touchpoints.registry.model.Passport.AuthorisedPerson;
import ru.touchpoints.registry.model.Passport.Body;
import ru.touchpoints.registry.model.Passport.ColumnDefinition;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Passport.FormDefinition;
import ru.touchpoints.registry.model.Passport.Items;
import ru.touchpoints.registry.model.Passport.Order;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.field.ListColumn;
import ru.touchpoints.registry.source.FolderTree;
import ru.touchpoints.registry.support.Fixture;

/** A passport is read field by field; what it leaves out is as usual, what is damaged left out. */
final class LoadedPassportTest {

  private static final String FULL =
      """
      version: 1
      body:
        id: primery
        name: Министерство примеров
        nameGenitive: Министерства примеров
        shortName: Министерство
        officialDomains: [min.example, primery.example]
      order:
        title: Порядок ведения перечня
        kind: решение
        number: 7-п
        date: 2024-03-11
        issuedBy: Совет
      authorisedPerson:
        position: Начальник отдела
        positionDative: Начальнику отдела
        basis: распоряжение
      approval:
        kind: постановление
        number: 12
        date: 2026-01-20
        issuedBy: Правительство примеров
        issuedByGenitive: Правительства примеров
      status: approved
      reviewEveryMonths: 6
      departments:
        - {id: reception, title: Отдел обращений, head: И. И. Иванов}
        - {id: personnel, title: Отдел кадров}
      directions:
        - {id: appeals, title: Обращения, paragraph: 3.5.1, clients: [external, internal]}
      form:
        title: Перечень точек
        items: semicolons
        columns:
          - {field: process, header: Процесс, width: 20.5}
          - {field: touchpoint}
      checks:
        TP381: error
      workbooks:
        processes:
          id: [Номер, Код]
          title: [Наименование]
      """;

  @TempDir private Path temporary = Path.of("");
  private Path passport = Path.of("");

  @BeforeEach
  void aList() throws IOException {
    passport = Fixture.base(temporary).resolve(RegistryLoader.PASSPORT);
    Files.writeString(passport, FULL.replace("number: 12", "number: '12'"));
  }

  private Registry registry() throws IOException {
    return new RegistryLoader().load(new FolderTree(temporary.resolve("registry")));
  }

  private Passport passport() throws IOException {
    return registry().passport().orElseThrow().value();
  }

  @Test
  void everyFieldIsRead() throws IOException {
    assertThat(registry().findings()).isEmpty();
    assertThat(passport())
        .isEqualTo(
            new Passport(
                new Body(
                    Optional.of("primery"),
                    "Министерство примеров",
                    "Министерства примеров",
                    "Министерство",
                    List.of("min.example", "primery.example")),
                new Order(
                    "Порядок ведения перечня",
                    new Act("решение", "решения"),
                    "7-п",
                    Optional.of(LocalDate.of(2024, 3, 11)),
                    "Совет"),
                new AuthorisedPerson(
                    "Начальник отдела", Optional.of("Начальнику отдела"), "распоряжение"),
                Optional.of(
                    new Approval(
                        new Act("постановление", "постановления"),
                        Optional.of("постановлением"),
                        "12",
                        Optional.of(LocalDate.of(2026, 1, 20)),
                        "Правительство примеров",
                        Optional.of("Правительства примеров"))),
                Status.APPROVED,
                6,
                List.of(
                    new Department("reception", "Отдел обращений", Optional.of("И. И. Иванов")),
                    new Department("personnel", "Отдел кадров", Optional.empty())),
                List.of(
                    new Direction(
                        "appeals",
                        "Обращения",
                        "3.5.1",
                        List.of(ClientKind.EXTERNAL, ClientKind.INTERNAL))),
                Optional.of(
                    new FormDefinition(
                        Optional.of("Перечень точек"),
                        Items.SEMICOLONS,
                        List.of(
                            new ColumnDefinition(
                                ListColumn.PROCESS, Optional.of("Процесс"), Optional.of(20.5)),
                            new ColumnDefinition(
                                ListColumn.TOUCHPOINT, Optional.empty(), Optional.empty())))),
                Map.of("TP381", "error"),
                Map.of("id", List.of("Номер", "Код"), "title", List.of("Наименование"))));
  }

  @Test
  void whatItLeavesOutIsAsUsual() throws IOException {
    String text = Files.readString(passport);
    String brief = text.substring(0, text.indexOf("form:"));
    Files.writeString(
        passport,
        brief
            .replaceAll("(?m)^  (kind|id|positionDative): .*\n", "")
            .replaceAll("(?m)^(status|reviewEveryMonths): .*\n", "")
            .replaceAll("(?ms)^approval:.*?(?=^departments)", ""));
    Passport brought = passport();
    assertThat(brought.body().id()).isEmpty();
    assertThat(brought.order().act()).isEqualTo(new Act("приказ", "приказа"));
    assertThat(brought.authorisedPerson().positionDative()).isEmpty();
    assertThat(brought.approval()).isEmpty();
    assertThat(brought.status()).isEqualTo(Status.DRAFT);
    assertThat(brought.reviewEveryMonths()).isEqualTo(12);
    assertThat(brought.form()).isEmpty();
    assertThat(brought.checks()).isEmpty();
    assertThat(brought.processHeaders()).isEmpty();
  }

  @Test
  void aFormWithoutColumnsKeepsThoseOfTheOrder() throws IOException {
    Fixture.replace(passport, "items: semicolons\n", "items: lines\n");
    Files.writeString(
        passport, Files.readString(passport).replaceAll("(?ms)^  columns:.*?(?=^checks)", ""));
    assertThat(passport().form())
        .contains(new FormDefinition(Optional.of("Перечень точек"), Items.LINES, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "kind: указ, указа, указом",
    "kind: распоряжение, распоряжения, распоряжением",
    "kind: приказ, приказа, приказом",
    "kind: решение, решения, решением",
    "kind: закон, закон,",
    "'kind: закон\n  kindGenitive: закона\n  kindInstrumental: законом', закона, законом"
  })
  void theCasesOfAnActAreKnownOrTold(String kind, String genitive, String instrumental)
      throws IOException {
    Fixture.replace(passport, "kind: постановление", kind);
    Approval approval = passport().approval().orElseThrow();
    assertThat(approval.act().genitive()).isEqualTo(genitive);
    assertThat(approval.instrumental()).isEqualTo(Optional.ofNullable(instrumental));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29, 2024-02-29",
    "2023-02-29,",
    "2024-13-01,",
    "2024-1a-01,",
    "2024-0:-01,",
    "20/4-01-01,",
    "2024/03/11,",
    "2024-03/11,",
    "2024-00-11,",
    "2024-3-11,",
    "11.03.2024,",
    "'[2024]',"
  })
  void aDayIsReadWhereItIsOne(String written, LocalDate day) throws IOException {
    Fixture.replace(passport, "date: 2024-03-11", "date: " + written);
    assertThat(passport().order().date()).isEqualTo(Optional.ofNullable(day));
    assertThat(passport().approval().orElseThrow().date()).contains(LocalDate.of(2026, 1, 20));
  }

  @Test
  void whatTheColumnsShowIsKnownWithItsPlace() throws IOException {
    Fixture.replace(passport, "{field: touchpoint}", "{field: tuchpoint}\n    - {field: needs}");
    List<Entry<FormField>> columns = registry().columns();
    assertThat(columns)
        .extracting(column -> column.value().id())
        .containsExactly("process", "needs");
    assertThat(columns)
        .extracting(column -> column.at("field").pointer())
        .containsExactly("/form/columns/0/field", "/form/columns/2/field");
  }

  @Test
  void aDamagedListOfThePassportIsUnknownAndTheOthersAreThere() throws IOException {
    Fixture.replace(passport, "title: Отдел кадров", "titel: Отдел кадров");
    assertThat(registry().departments()).isEmpty();
    assertThat(registry().directions().orElseThrow())
        .extracting(direction -> direction.value().id())
        .containsExactly("appeals");
    assertThat(registry().passport()).isPresent();
    Fixture.replace(passport, "paragraph: 3.5.1", "paragraph: [3]");
    assertThat(registry().directions()).isEmpty();
  }

  @Test
  void aWidthThatIsNoneIsLeftOut() throws IOException {
    Fixture.replace(passport, "width: 20.5", "width: broad");
    Fixture.replace(passport, "reviewEveryMonths: 6", "reviewEveryMonths: often");
    assertThat(passport().form().orElseThrow().columns().get(0).width()).isEmpty();
    assertThat(passport().reviewEveryMonths()).isEqualTo(12);
  }

  @ParameterizedTest
  @CsvSource({"0x1F, 31", "0o17, 15", "+7, 7", "12.0, 12", "1.2e1, 12"})
  void aNumberIsReadInEveryNotationOfYaml(String written, int number) throws IOException {
    Fixture.replace(passport, "width: 20.5", "width: " + written);
    Fixture.replace(passport, "reviewEveryMonths: 6", "reviewEveryMonths: " + written);
    assertThat(registry().findings()).isEmpty();
    assertThat(passport().reviewEveryMonths()).isEqualTo(number);
    assertThat(passport().form().orElseThrow().columns().get(0).width()).contains((double) number);
  }

  @Test
  void aPassportThatIsNoMappingHasNothing() throws IOException {
    Files.writeString(passport, "- version: 1\n");
    Registry registry = registry();
    assertThat(registry.passport()).isEmpty();
    assertThat(registry.departments()).isEmpty();
    assertThat(registry.directions()).isEmpty();
    assertThat(registry.columns()).isEmpty();
    assertThat(registry.findings())
        .extracting(finding -> finding.message().key())
        .containsExactly("TP103.document");
    assertThat(registry.central().get(0).readable()).isFalse();
    assertThat(registry.central().get(1).readable()).isTrue();
  }
}
