package ru.touchpoints.registry.rule.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words cut short, whose full stop belongs to them: initials, «2026 г.», «обл.», «кв. м.». */
final class Abbreviations {

  private static final Pattern LAST_WORD =
      Pattern.compile("(?s)^(?:.*[^\\p{L}-])?-*+(\\p{L}[\\p{L}-]*+)\\.");

  private static final Pattern VOWEL = Pattern.compile("[аеёиоуыэюяaeiouy]");

  /** Those with a vowel: what has none is no whole word anyway. */
  private static final Set<String> KNOWN =
      Set.of(
          ("авг авт адм акад арх архит асс ауд абз бесп биб библ бул бух ведом воен вкл внутр гим"
                  + " гос гражд деп дер дек дист доб док докт доп доц ед ежедн ежемес ежегод жен"
                  + " жил заб зав загл заказн зак зам зап засл зд инв инд инж инст инф исп испр ист"
                  + " исх июл июн каб кан канд кол коп кор корп лаб лиц лит мат мед мес мин муж"
                  + " муниц муницип наб напр наз нас нач нед обл обр общ общеж окр окт оп орг осн"
                  + " отв отд отп оф офиц пед пенс пер подп подр пом пос поч пояс пред предс прил"
                  + " прим проф просп прот проч публ разд рай рег ред респ рис руб рук руков сев"
                  + " секр сек сел сен сент сист служ собр сов совм сокр соотв сост соц спец стац"
                  + " суб сут табл тел терр тех техн тип тыс ул унив упр усл уст уч учр фак фам фев"
                  + " февр фед физ филос фин хоз худ цел чел экз эк эл электр эт юр юрид яз янв"
                  + " им св о-во о-ва о-в inc co etc no")
              .split(" "));

  private Abbreviations() {}

  /** Whether the full stop at the end of the text belongs to its last word. */
  static boolean ends(String text) {
    Matcher last = LAST_WORD.matcher(text);
    if (text.endsWith("..") || !last.matches()) {
      return text.endsWith("..");
    }
    String word = last.group(1);
    String small = word.toLowerCase(Locale.ROOT);
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return word.length() == 1
        || (!acronym && (KNOWN.contains(small) || !VOWEL.matcher(small).find()));
  }
}
