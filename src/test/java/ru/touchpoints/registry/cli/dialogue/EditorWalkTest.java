package ru.touchpoints.registry.cli.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Run;
import ru.touchpoints.registry.support.Seat;
import ru.touchpoints.registry.support.Table;

/** An editor from an empty folder on: begins a list, adds a touchpoint, edits it, confirms. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
final class EditorWalkTest {

  private static final String TITLE = "Наименование процесса";
  private static final String FILE = "registry/appeals/rassmotrenie-obrashhenij.yaml";

  @TempDir private Path temporary = Path.of("");

  private Path list = Path.of("");

  private Seat seated(Path folder, List<String> arguments, String... keys) throws IOException {
    Seat seat = Seat.in(folder, keys);
    Run run = seat.run(arguments.toArray(String[]::new));
    assertThat(run.status()).as(seat.last()).isZero();
    return seat;
  }

  private Run run(int status, String... arguments) {
    Run run = Run.in(list, arguments);
    assertThat(run.status()).as(run.out() + run.err()).isEqualTo(status);
    return run;
  }

  private void begin() throws IOException {
    list = temporary.resolve("obraz");
    seated(
        temporary,
        List.of("init", "obraz"),
        "Министерство образцов\r",
        "Министерства образцов\r",
        "Министерство\r",
        "\r",
        "48-П\r",
        "12 февраля 2024\r",
        "obrazec.example\r",
        "\r",
        "reception=Отдел обращений\r",
        "\r",
        "\r");
  }

  @Test
  void fromAnEmptyFolderToAConfirmedList() throws IOException {
    begin();
    Run early = Run.in(list, "new", "touchpoint", "obrashhenia");
    assertThat(early.status()).isEqualTo(2);
    Seat none = Seat.in(list);
    assertThat(none.run("new", "process").status()).isEqualTo(2);
    assertThat(none.last()).startsWith("В перечне ещё нет реестра процессов.");
    run(0, "form", "processes", "-o", "Реестр.xlsx");
    try (Table table = Table.open(list.resolve("Реестр.xlsx"), TITLE)) {
      table
          .set(2, TITLE, "Рассмотрение обращений")
          .set(2, "Вид", "услуга")
          .set(2, "Характер", "внутриведомственный")
          .set(2, "Направление", "Рассмотрение обращений и запросов")
          .set(2, "Подразделение", "Отдел обращений")
          .set(2, "Клиент", "внешний");
    }
    run(0, "import", "processes", "Реестр.xlsx", "--write");
    Seat adding =
        seated(
            list,
            List.of("new", "process"),
            "\r",
            "\r",
            "сайт\r",
            "Кабинет\r",
            "obrazec.example/reception\r",
            Seat.BACKSPACE.repeat(9) + "\u0001https://\u0005reception\r",
            "1, 4-6, 18\r",
            Seat.BACKSPACE.repeat(2) + "8\r",
            "Требуется учётная запись\r",
            "Ответ за 30 дней\r",
            "\r",
            "\r",
            "да\r",
            "\r",
            "\r",
            "\r");
    assertThat(adding.seen().get(0)).contains("  1 Рассмотрение обращений").endsWith("[1] >");
    assertThat(list.resolve(FILE))
        .content()
        .contains("address: https://obrazec.example/reception\n", "feedback]\n");
    Seat editing =
        seated(
            list,
            List.of("edit", "touchpoint"),
            "\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "2\r",
            Seat.BACKSPACE.repeat(7) + "15 дней\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\r",
            "\r");
    assertThat(editing.last()).contains("Ответ за 15 дней").doesNotContain("[1] >\n  Введите");
    assertThat(list.resolve(FILE)).content().contains("- Ответ за 15 дней\n");
    Seat confirming = seated(list, List.of("confirm", "--date", "2026-10-19"), "все\r", "\r");
    assertThat(confirming.last()).contains("Подтвердить эти сведения днём 19.10.2026?");
    assertThat(list.resolve(FILE)).content().contains("reviewed: 2026-10-19\n");
    Seat again = seated(list, List.of("confirm", "--date", "2026-10-19"), "все\r", "\r");
    assertThat(again.last())
        .endsWith("Эти сведения уже подтверждены днём 19.10.2026, записывать нечего.");
    assertThat(run(0, "show", "обращений").out()).contains("Кабинет", "Ответ за 15 дней");
    assertThat(Files.readString(list.resolve("registry/registry.yaml"))).contains("48-П");
  }
}
