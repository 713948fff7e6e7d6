package ru.touchpoints.registry.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.Status;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;

/**
 * A list of any size whose texts are as long as those of a real one; the same for the same size.
 */
public final class SyntheticList {

  private static final Order ORDER = BuiltInOrder.get();

  private static final int MOST_PER_PROCESS = 9;
  private static final List<String> DIRECTIONS = List.of("appeals", "information", "internal");
  private static final List<String> SUBJECTS =
      List.of(
          "письменных обращений граждан",
          "запросов о деятельности органа власти",
          "заявлений о предоставлении отпуска",
          "документов для участия в конкурсе на замещение вакантной должности",
          "сведений о размещении информации на официальном сайте");
  private static final List<String> SPECIFICS =
      List.of(
          "Требуется подтверждённая учётная запись",
          "Ответ направляется в течение тридцати дней со дня регистрации обращения",
          "Предъявляется документ, удостоверяющий личность",
          "Приём проводится по предварительной записи");

  private final Random random = new Random(1);
  private final List<Process> processes = new ArrayList<>();
  private final List<TouchpointFile> files = new ArrayList<>();

  /**
   * Makes the list up.
   *
   * @param touchpoints how many it has, 1 or more
   */
  public SyntheticList(int touchpoints) {
    int left = touchpoints;
    while (left > 0) {
      int count = Math.min(left, 1 + random.nextInt(MOST_PER_PROCESS));
      add(processes.size() + 1, count);
      left -= count;
    }
  }

  public List<Process> processes() {
    return List.copyOf(processes);
  }

  public List<TouchpointFile> files() {
    return List.copyOf(files);
  }

  /** The list as it is printed. */
  public Form form() {
    Edition edition =
        new Edition(
            Optional.of(LocalDate.of(2026, 10, 15)), Optional.of("0123456789abcdef"), false);
    return new FormBuilder(passport(), ORDER, processes, files).build(edition, false);
  }

  /** Whose list it is. */
  public static Passport passport() {
    return new Passport(
        new Passport.Body(
            Optional.empty(),
            "Администрация области",
            "Администрации области",
            "Администрация",
            List.of()),
        new Passport.Order(
            "Порядок ведения перечня точек взаимодействия",
            new Passport.Act("приказ", "приказа"),
            "01-02/01",
            Optional.of(LocalDate.of(2024, 3, 11)),
            "Администрация области"),
        new Passport.AuthorisedPerson(
            "Начальник управления", Optional.empty(), "распоряжение от 29.09.2023 N 621"),
        Optional.empty(),
        Status.APPROVED,
        12,
        List.of(new Passport.Department("office", "Управление делопроизводства", Optional.empty())),
        List.of(
            direction(0, "Рассмотрение обращений и запросов"),
            direction(1, "Обеспечение доступа к информации о деятельности"),
            direction(2, "Организация отношений с внутренним клиентом")),
        Optional.empty(),
        Map.of(),
        Map.of());
  }

  private static Passport.Direction direction(int index, String title) {
    return new Passport.Direction(
        DIRECTIONS.get(index), title, "3.5." + (index + 1), List.of(ClientKind.EXTERNAL));
  }

  private void add(int number, int count) {
    String id = "process-" + number;
    processes.add(
        new Process(
            id,
            "Рассмотрение " + one(SUBJECTS) + ", вид " + number,
            ProcessKind.SERVICE,
            Scope.INTRA,
            one(DIRECTIONS),
            "office",
            List.of(ClientKind.EXTERNAL),
            false,
            List.of(),
            List.of(),
            Optional.empty()));
    List<Touchpoint> points = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      points.add(point(number, i));
    }
    files.add(new TouchpointFile(id, "office", Optional.of(LocalDate.of(2026, 10, 1)), points));
  }

  private Touchpoint point(int process, int number) {
    TouchpointType type = one(ORDER.types().all());
    List<Need> needs = new ArrayList<>();
    for (Need need : ORDER.needs().all()) {
      if (random.nextInt(3) == 0) {
        needs.add(need);
      }
    }
    return new Touchpoint(
        "point-" + number,
        type.title() + ": приём " + one(SUBJECTS),
        type,
        Optional.of(Channel.DIGITAL),
        Optional.of("https://organ.example/processes/" + process + "/reception-" + number),
        List.of(),
        needs.isEmpty() ? ORDER.needs().all().subList(0, 1) : needs,
        List.of(),
        Optional.of(List.of(one(SPECIFICS), one(SPECIFICS))),
        ORDER.demand().stream().findFirst(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
