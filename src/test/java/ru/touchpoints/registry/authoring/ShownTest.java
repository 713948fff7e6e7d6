package ru.touchpoints.registry.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** Processes and touchpoints in plain words. */
final class ShownTest {

  @TempDir private Path temporary = Path.of("");

  private Path leave = Path.of("");

  @BeforeEach
  void list() throws IOException {
    leave = Fixture.base(temporary).resolve("internal/leave.yaml");
  }

  private String shown(String named) {
    Run run = Run.in(temporary, "show", named);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    return run.out();
  }

  @Test
  void showsATouchpointByIdOrTitle() {
    assertThat(shown("leave/hotline"))
        .isEqualTo(
            """
            Телефон отдела кадров (hotline)
              Вид точки: Взаимодействие в устной форме посредством телефонной связи
              Канал: офлайн-точка
              Адрес: +7 (812) 000-00-00 доб. 12-34
              Клиент: внутренний
              Потребности клиента: Получение консультации
              Особенности взаимодействия: не выявлены
              Востребованность: учёт обращений не ведётся или невозможен
              Процесс: Предоставление отпусков
            """);
    assertThat(shown("отпусков/телефон")).isEqualTo(shown("leave/hotline"));
  }

  @Test
  void showsAProcessWithAllItsTouchpoints() throws IOException {
    assertThat(shown("leave"))
        .isEqualTo(
            """
            Предоставление отпусков (leave)
              Направление: Отношения с внутренним клиентом
              Клиент: внутренний
              Подразделение: Отдел кадров
              Сведения подтверждены: 15.10.2026

            Личный кабинет служащего (portal)
              Вид точки: Официальные сайты (порталы)
              Канал: цифровая точка
              Адрес: https://staff.min.example/leave
              Клиент: внутренний
              Потребности клиента: Представление заявления, обращения, запроса,
                документов; Получение результата, ответа, разъяснения
              Особенности взаимодействия: не выявлены
              Востребованность: востребована
              Доступна история взаимодействия: да

            Телефон отдела кадров (hotline)
              Вид точки: Взаимодействие в устной форме посредством телефонной связи
              Канал: офлайн-точка
              Адрес: +7 (812) 000-00-00 доб. 12-34
              Клиент: внутренний
              Потребности клиента: Получение консультации
              Особенности взаимодействия: не выявлены
              Востребованность: учёт обращений не ведётся или невозможен
            """);
    assertThat(shown("Предоставление отпусков")).isEqualTo(shown("leave"));
    Files.delete(leave);
    assertThat(shown("leave")).contains("Точек взаимодействия ещё нет.");
  }

  @Test
  void tellsWhatWasProbablyMeant() {
    Run process = Run.in(temporary, "show", "leav");
    assertThat(process.status()).isEqualTo(2);
    assertThat(process.err()).contains("имелось в виду leave");
    Run point = Run.in(temporary, "show", "leave/hotlin");
    assertThat(point.status()).isEqualTo(2);
    assertThat(point.err()).contains("имелось в виду hotline");
    assertThat(Run.in(temporary, "show", "leave/отдела").status()).isZero();
  }
}
