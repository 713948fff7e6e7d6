package ru.touchpoints.registry.exchange.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.LIST;
import static ru.touchpoints.registry.exchange.processes.DrawnProcesses.process;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ru.touchpoints.registry.exchange.fill.template.BlankTable;
import ru.touchpoints.registry.exchange.fill.template.TemplateColumn;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.support.Drawn;

/** What the workbook to be filled in asks for, and what it holds already. */
final class TemplateColumnsTest {

  @Test
  void theTemplateAsksForWhatNothingCanBeReadWithout() {
    BlankTable table = new RegistryTemplate(Drawn.passport(LIST)).of(List.of());
    assertThat(table.title()).isEqualTo("Реестр процессов: Министерство примеров");
    assertThat(table.rows()).isEmpty();
    assertThat(table.columns())
        .filteredOn(TemplateColumn::required)
        .extracting(TemplateColumn::key)
        .containsExactly("title", "kind", "direction");
    assertThat(table.columns())
        .filteredOn(TemplateColumn::day)
        .extracting(TemplateColumn::header)
        .containsExactly("Исключён");
    assertThat(table.columns())
        .extracting(TemplateColumn::width)
        .containsExactly(24.0, 48.0, 14.0, 24.0, 36.0, 36.0, 24.0, 14.0, 14.0);
    assertThat(table.columns().get(0).others()).containsExactly("Код", "Шифр", "Идентификатор");
    assertThat(table.columns())
        .extracting(TemplateColumn::choices)
        .containsExactly(
            List.of(),
            List.of(),
            List.of("сервис", "функция"),
            List.of("межведомственный", "внутриведомственный"),
            List.of("Рассмотрение обращений и запросов", "Отношения с внутренним клиентом"),
            List.of("Отдел обращений", "Отдел кадров"),
            List.of("внешний", "внутренний", "внешний; внутренний"),
            List.of(),
            List.of("да", "нет"));
  }

  @Test
  void theTemplateHoldsTheProcessesOfTheList() {
    Passport passport = Drawn.passport(LIST);
    List<List<String>> rows =
        new RegistryTemplate(passport)
            .of(List.of(LIST.processes().processes().get(1), process("g-1")))
            .rows();
    assertThat(rows)
        .containsExactly(
            List.of(
                "leave",
                "Предоставление отпусков",
                "сервис",
                "внутриведомственный",
                "Отношения с внутренним клиентом",
                "Отдел кадров",
                "внутренний",
                "",
                ""),
            List.of(
                "g-1",
                "Учёт наград",
                "функция",
                "межведомственный",
                "none",
                "Отдел кадров",
                "внешний; внутренний",
                "2026-01-01",
                "да"));
  }

  @Test
  void whatIsCalledLikeAnotherIsOfferedByItsId() {
    Passport plain = Drawn.passport(LIST);
    Passport twins =
        new Passport(
            plain.body(),
            plain.order(),
            plain.authorisedPerson(),
            plain.approval(),
            plain.status(),
            plain.reviewEveryMonths(),
            List.of(
                new Passport.Department("a", "Отдел", Optional.empty()),
                new Passport.Department("b", "Отдел", Optional.empty()),
                new Passport.Department("c", "Бюро", Optional.empty())),
            List.of(
                new Passport.Direction("d", "Дела", "3.5.1", List.of()),
                new Passport.Direction("e", "Дела", "3.5.2", List.of()),
                new Passport.Direction("f", "Планы", "3.5.3", List.of())),
            plain.form(),
            plain.checks(),
            plain.processHeaders());
    List<TemplateColumn> columns = new RegistryTemplate(twins).of(List.of()).columns();
    assertThat(columns.get(4).choices()).containsExactly("d", "e", "Планы");
    assertThat(columns.get(5).choices()).containsExactly("a", "b", "Бюро");
  }
}
