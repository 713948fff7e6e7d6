package ru.touchpoints.registry.rule.need;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Titles without the words that tell only at which stage the client comes. */
final class Stages {

  private static final Pattern NOT_WORD = Pattern.compile("[^а-яa-z0-9]+");

  /** Whole words in all their cases: «приёмная» is a place, «приём» a stage. */
  private static final Pattern STAGE =
      Pattern.compile(
          "прием(?:а|у|ом|е|ы|ов)?"
              + "|подач(?:а|и|у|ей|е)|подать|подан(?:о|ы|ных|ного)"
              + "|представлени(?:е|я|ю|ем|и)|направлени(?:е|я|ю|ем|и)"
              + "|отправк(?:а|и|у|ой|е)|получени(?:е|я|ю|ем|и)|получить"
              + "|регистраци(?:я|и|ю|ей)|рассмотрени(?:е|я|ю|ем|и)|проверк(?:а|и|у|ой|е)"
              + "|уведомлени(?:е|я|ю|ем|и|й|ями|ях)|информировани(?:е|я|ю|ем|и)"
              + "|выдач(?:а|и|у|ей|е)|вручени(?:е|я|ю|ем|и)"
              + "|результат(?:а|у|ом|е|ы|ов|ам|ами|ах)?|ответ(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
              + "|решени(?:е|я|ю|ем|и|й|ями|ях)|разъяснени(?:е|я|ю|ем|и|й|ями|ях)"
              + "|заявлени(?:е|я|ю|ем|и|й|ям|ями|ях)|заявк(?:а|и|у|ой|е|ам|ами|ах)|заявок"
              + "|обращени(?:е|я|ю|ем|и|й|ям|ями|ях)|запрос(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
              + "|документ(?:а|у|ом|е|ы|ов|ам|ами|ах)?"
              + "|стату(?:с|са|су|сом|се)|ход(?:а|у|ом|е)?|этап(?:а|у|ом|е|ы|ов)?"
              + "|стади(?:я|и|ю|ей)|готовых|готового|первый|второй|третий");

  private static final Set<String> JOINING =
      Set.of("и", "или", "о", "об", "по", "на", "с", "для", "от", "к", "в", "при", "за", "из");

  private Stages() {}

  /**
   * What is left of a title without its stages; empty when it names none: «МФЦ» and «Приём в МФЦ»
   * may be two things.
   */
  static Optional<String> without(String title) {
    List<String> words =
        NOT_WORD.splitAsStream(PlainWords.folded(title)).filter(word -> !word.isEmpty()).toList();
    return words.stream().anyMatch(Stages::isStage)
        ? Optional.of(
            words.stream()
                .filter(word -> !isStage(word) && !JOINING.contains(word))
                .collect(Collectors.joining(" ")))
        : Optional.empty();
  }

  private static boolean isStage(String word) {
    return STAGE.matcher(word).matches();
  }
}
