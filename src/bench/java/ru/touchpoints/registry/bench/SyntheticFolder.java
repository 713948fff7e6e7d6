package ru.touchpoints.registry.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A list of any size as files, four touchpoints to a process, whose texts are as long as those of a
 * real one; the same for the same size. No rule finds anything in it, on the day of the list.
 */
final class SyntheticFolder {

  /** The day on which nothing in the list is overdue. */
  static final String TODAY = "2026-10-15";

  static final int POINTS = 4;

  /** So many processes are well within the limit of one file. */
  private static final int PROCESSES_OF_FILE = 10_000;

  private static final int FAULTY = 5;

  private static final List<String> DIRECTIONS = List.of("appeals", "information", "internal");

  private static final List<String> ACTIONS =
      List.of(
          "Рассмотрение",
          "Приём",
          "Учёт",
          "Регистрация",
          "Подготовка",
          "Проверка",
          "Согласование",
          "Направление",
          "Хранение",
          "Обработка");

  private static final List<String> SUBJECTS =
      List.of(
          "письменных обращений граждан",
          "запросов о деятельности органа",
          "заявлений о предоставлении сведений",
          "документов для участия в конкурсе",
          "сведений для размещения на сайте",
          "жалоб на решения комиссии",
          "ходатайств о награждении",
          "проектов соглашений о сотрудничестве",
          "заявок на аккредитацию журналистов",
          "материалов проверки учреждений");

  /** What tells titles apart: numbers alone would make processes and touchpoints look alike. */
  private static final List<String> PLACES =
      List.of(
          "лес",
          "река",
          "дорога",
          "школа",
          "больница",
          "архив",
          "музей",
          "порт",
          "мост",
          "завод",
          "рынок",
          "театр",
          "парк",
          "станция",
          "площадь",
          "усадьба",
          "ферма",
          "карьер",
          "питомник",
          "склад",
          "стадион",
          "библиотека",
          "причал",
          "водоём",
          "полигон",
          "котельная",
          "гараж",
          "общежитие",
          "лаборатория",
          "типография",
          "аэродром",
          "заповедник");

  private final int processes;
  private final boolean faulty;
  private final Random random;

  /**
   * A list of so many processes.
   *
   * @param faulty whether every fifth file has something for a rule to find
   */
  SyntheticFolder(int processes, boolean faulty) {
    this.processes = processes;
    this.faulty = faulty;
    this.random = new Random(processes);
  }

  /** Writes the list into a folder of its own; gives the folder back. */
  Path write(Path parent) throws IOException {
    Path folder = Files.createDirectories(parent.resolve("registry"));
    Files.writeString(folder.resolve("registry.yaml"), PASSPORT);
    for (String direction : DIRECTIONS) {
      Files.createDirectories(folder.resolve(direction));
    }
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < processes; i++) {
      part.append('\n').append(process(i));
      Files.writeString(folder.resolve(direction(i)).resolve(id(i) + ".yaml"), file(i));
      if ((i + 1) % PROCESSES_OF_FILE == 0 || i + 1 == processes) {
        parts.add(PROCESSES + part.substring(1));
        part.setLength(0);
      }
    }
    write(folder, parts);
    return folder;
  }

  private static void write(Path folder, List<String> parts) throws IOException {
    if (parts.size() == 1) {
      Files.writeString(folder.resolve("processes.yaml"), parts.get(0));
      return;
    }
    Path several = Files.createDirectories(folder.resolve("processes"));
    for (int i = 0; i < parts.size(); i++) {
      Files.writeString(several.resolve("part-%03d.yaml".formatted(i + 1)), parts.get(i));
    }
  }

  private String process(int number) {
    Set<String> places = new TreeSet<>();
    for (int rest = number; rest > 0 || places.isEmpty(); rest /= PLACES.size()) {
      places.add(PLACES.get(rest % PLACES.size()));
    }
    return """
      - id: %s
        title: "%s %s: %s, объект № %d"
        kind: service
        scope: intra
        direction: %s
        department: office
        clients: [%s]
    """
        .formatted(
            id(number),
            one(ACTIONS),
            one(SUBJECTS),
            places.stream().collect(Collectors.joining(", ")),
            number,
            direction(number),
            direction(number).equals("internal") ? "internal" : "external");
  }

  private String file(int number) {
    String text =
        FILE.formatted(
            id(number),
            direction(number),
            number,
            number % 97 + 1,
            number + 1,
            PLACES.get(number % PLACES.size()));
    return faulty && number % FAULTY == 2 ? faulty(text, number / FAULTY) : text;
  }

  /** Faults of each kind in turn: of the schema, of a text, of an address, of needs. */
  private static String faulty(String text, int turn) {
    return switch (turn % 4) {
      case 0 -> text.replaceFirst("demand: regular", "demand: often");
      case 1 -> text.replaceFirst("на сайте", "на \"сайте\"");
      case 2 -> text.replaceFirst("\\+7 \\(812\\) ", "");
      default -> text.replaceAll("(?<!feedback)submission, ", "");
    };
  }

  private static String id(int number) {
    return "p-%06d".formatted(number);
  }

  private static String direction(int number) {
    return DIRECTIONS.get(number % DIRECTIONS.size());
  }

  private String one(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static final String PROCESSES =
      """
      version: 1
      source:
        title: Реестр процессов
        date: 2026-10-01
      processes:
      """;

  private static final String FILE =
      """
      # yaml-language-server: $schema=../../schemas/touchpoints.schema.json
      process: %1$s
      department: office
      reviewed: 2026-09-28
      touchpoints:
        - id: site-form
          title: Подача через форму на сайте
          type: website
          channel: digital
          address: https://lenobl.example/%2$s/%3$d/form
          needs: [information, submission, progress, result]
          specifics:
            - Требуется подтверждённая учётная запись заявителя на портале
            - Ответ направляется в течение тридцати дней со дня регистрации обращения
          demand: regular
          history: true
          basis: Федеральный закон от 02.05.2006 № 59-ФЗ, статья 8

        - id: letter
          title: Письмо на почтовый адрес отдела
          type: written
          channel: offline
          address: 191311, Санкт-Петербург, Суворовский пр., д. %4$d, каб. %3$d
          needs: [information, submission, result]
          specifics:
            - Указывается обратный почтовый адрес и подпись заявителя
          demand: regular

        - id: help-phone
          title: Телефон справочной службы отдела
          type: phone
          channel: offline
          address: "+7 (812) 000-00-00, доб. %3$d"
          needs: [information, progress]
          specifics: []
          demand: regular

        - id: reception-room
          title: Приёмная отдела по вопросам %6$s
          type: reception
          channel: offline
          address: 191311, Санкт-Петербург, Суворовский пр., д. %4$d, каб. %5$d
          needs: [information, submission, feedback]
          specifics:
            - Приём проводится по предварительной записи
            - Предъявляется документ, удостоверяющий личность
          demand: regular
      """;

  static final String PASSPORT =
      """
      version: 1
      body:
        name: Администрация области
        nameGenitive: Администрации области
        shortName: Администрация
        officialDomains: [lenobl.example]
      order:
        title: Порядок ведения перечня точек взаимодействия
        kind: приказ
        kindGenitive: приказа
        number: 01-02/01
        date: 2024-03-11
        issuedBy: Администрация области
      authorisedPerson:
        position: Начальник управления
        basis: распоряжение от 29.09.2023 № 621
      status: demonstration
      reviewEveryMonths: 12
      departments:
        - id: office
          title: Управление делопроизводства
          head: Начальник управления
      directions:
        - id: appeals
          title: Рассмотрение обращений и запросов
          paragraph: 3.5.1
          clients: [external]
        - id: information
          title: Обеспечение доступа к информации о деятельности
          paragraph: 3.5.2
          clients: [external]
        - id: internal
          title: Организация отношений с внутренним клиентом
          paragraph: 3.5.3
          clients: [internal]
      """;
}
