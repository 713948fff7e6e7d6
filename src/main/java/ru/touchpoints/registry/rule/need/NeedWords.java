package ru.touchpoints.registry.rule.need;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.touchpoints.registry.model.Need;

/**
 * The nine needs as editors put them in words of their own. Only a text that says the same and
 * nothing more is recognised: «консультация» is, «консультация нотариуса» is not.
 */
final class NeedWords {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^а-я]+");

  /** What declension changes, where at least three letters come before it: «ответа», «бланков». */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[а-я]{3})(?:ами|ями|ов|ев|ах|ях|ам|ям|ом|ем"
              + "|(?:(?<![аеиоуыэюяйь])|(?<=(?<![а-я])[а-я]{3}))[аеиоуыэюяйь]++)$");

  /** Suffixes tell «получение» from «получить»; the need is the same. */
  private static final int STEM = 6;

  /** The stems of words that introduce any need or only join others. */
  private static final Set<String> FILLERS =
      Set.of(
          "получе", "получи", "узнат", "остави", "и", "или", "о", "об", "по", "на", "для", "с",
          "от", "клиент");

  private static final List<String> HANDING_IN =
      List.of("подача", "подать", "представление", "предоставление", "направление", "приём");

  private static final List<String> HANDED_IN =
      List.of(
          "заявления",
          "обращения",
          "запроса",
          "документов",
          "заявления и документов",
          "заявления, обращения",
          "заявления, обращения, запроса",
          "заявления, обращения, запроса, документов");

  private static final Map<Need, List<Set<String>>> SAYINGS = new EnumMap<>(Need.class);

  static {
    say(
        Need.INFORMATION,
        "сведения",
        "справочная информация",
        "информирование",
        "предоставление информации");
    say(
        Need.CONSULTATION,
        "консультирование",
        "консультация специалиста",
        "предоставление консультации");
    say(
        Need.FORMS,
        "бланки",
        "бланки документов",
        "бланки заявлений",
        "формы заявлений",
        "образцы документов",
        "образцы заявлений");
    say(
        Need.SUBMISSION,
        HANDING_IN.stream()
            .flatMap(verb -> HANDED_IN.stream().map(object -> verb + " " + object))
            .toArray(String[]::new));
    say(
        Need.PROGRESS,
        "информация о ходе рассмотрения",
        "информация о ходе рассмотрения заявления",
        "информация о ходе рассмотрения обращения",
        "информация о ходе рассмотрения запроса",
        "ход рассмотрения",
        "ход рассмотрения обращения",
        "ход рассмотрения заявления",
        "статус рассмотрения",
        "статус заявления",
        "статус обращения",
        "статус рассмотрения обращения",
        "статус рассмотрения заявления");
    say(
        Need.RESULT,
        "результат",
        "ответ",
        "разъяснение",
        "результат рассмотрения",
        "ответ на обращение",
        "ответ на запрос",
        "результат рассмотрения обращения",
        "результат рассмотрения заявления");
    say(
        Need.INSPECTION,
        "объекты для осмотра",
        "объекты для осмотра (проверки)",
        "объекты для проверки",
        "предоставление объектов для осмотра",
        "осмотр объекта");
    say(Need.FEEDBACK, "обратная связь", "отзыв", "оценка качества", "отзывы и оценки");
    say(Need.FEEDBACK_RESULT, "результат рассмотрения отзыва", "ответ на отзыв");
  }

  private NeedWords() {}

  private static void say(Need need, String... sayings) {
    SAYINGS.put(
        need,
        Stream.concat(Stream.of(need.title()), Arrays.stream(sayings))
            .map(NeedWords::stems)
            .toList());
  }

  /** The need that the text tells of and of nothing besides. */
  static Optional<Need> of(String text) {
    for (Need need : Need.values()) {
      if (need.id().equalsIgnoreCase(text.strip())) {
        return Optional.of(need);
      }
    }
    Set<String> stems = stems(text);
    return SAYINGS.entrySet().stream()
        .filter(need -> !stems.isEmpty() && need.getValue().contains(stems))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new TreeSet<>();
    for (String word : NOT_LETTERS.splitAsStream(PlainWords.folded(text)).toList()) {
      String bare = ENDING.matcher(word).replaceFirst("");
      String stem = bare.substring(0, Math.min(STEM, bare.length()));
      if (!word.isEmpty() && !FILLERS.contains(stem)) {
        stems.add(stem);
      }
    }
    return stems;
  }
}
