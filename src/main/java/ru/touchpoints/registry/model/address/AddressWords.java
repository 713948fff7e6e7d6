package ru.touchpoints.registry.model.address;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of postal addresses and their usual abbreviations. */
final class AddressWords {

  /** What stands before a number: in full, then as it is shortened. */
  private static final List<List<String>> NUMBERED =
      List.of(
          List.of("дом", "д", "дома"),
          List.of("корпус", "корп", "кор", "к"),
          List.of("строение", "стр", "строен", "с"),
          List.of("литера", "лит", "литер", "литеры"),
          List.of("владение", "влад", "вл"),
          List.of("здание", "зд"),
          List.of("сооружение", "соор"),
          List.of("квартира", "кв"),
          List.of("этаж", "эт", "этаже"),
          List.of("подъезд", "под", "пд", "подъезде"),
          List.of("вход", "вх"),
          List.of("ящик"),
          List.of("километр", "км"),
          List.of("кабинет", "каб", "кабинете", "кабинеты"),
          List.of("комната", "ком", "комн", "комнате", "комнаты", "комнат"),
          List.of("офис", "оф", "офисе"),
          List.of("помещение", "пом", "помещ", "помещении", "помещения"),
          List.of("аудитория", "ауд"),
          List.of("зал", "зале"),
          List.of("окно", "окна", "окне", "окошко", "окон"),
          List.of("стойка", "стойке"));

  /** Where a client is led once in the building: one door, window or desk from the next. */
  static final Set<String> ROOMS =
      Set.of("кабинет", "комната", "офис", "помещение", "аудитория", "зал", "окно", "стойка");

  static final String HOUSE = "дом";
  static final String FLOOR = "этаж";
  static final String LETTER = "литера";

  private static final List<List<String>> NAMED =
      List.of(
          List.of("проспект", "пр", "просп", "пр-т", "пр-кт", "пркт", "прт", "пр-те", "проспекте"),
          List.of("площадь", "пл", "площ", "пл-дь", "площади"),
          List.of("переулок", "пер", "пер-к", "переул", "переулке"),
          List.of("проезд", "пр-д", "пр-зд", "проезде"),
          List.of("набережная", "наб", "наб-я", "набер", "набережной"),
          List.of("шоссе", "ш"),
          List.of("бульвар", "бул", "бульв", "б-р", "бр", "бульваре"),
          List.of("аллея", "ал", "алл"),
          List.of("тупик", "туп"),
          List.of("линия", "лин"),
          List.of("тракт", "тр-т"),
          List.of("дорога", "дор"),
          List.of("область", "обл", "области"),
          List.of("край", "кр", "края"),
          List.of("республика", "респ", "республики"),
          List.of("район", "р-н", "рн", "р-он", "района"),
          List.of("округ", "окр", "округа"),
          List.of("деревня", "дер", "д"),
          List.of("село", "с", "селе"),
          List.of("поселок", "п", "пос", "поселке", "поселка", "пос-к"),
          List.of("пгт", "поселокгородскоготипа"),
          List.of("станица", "ст-ца", "стан"),
          List.of("станция", "ст"),
          List.of("хутор", "х", "хут"),
          List.of("микрорайон", "мкр", "мкрн", "мкр-н", "м-н"),
          List.of("квартал", "кв-л", "кварт"),
          List.of("территория", "тер", "терр"),
          List.of("реки", "р"),
          List.of("имени", "им"));

  /** Every town has a mark of a town, and most streets one of a street. */
  private static final Set<String> SAYING_NOTHING =
      Set.of("г", "гор", "город", "города", "городе", "ул", "улица", "улице", "улицы", "и", "у-ца");

  private static final Map<String, String> BEFORE_NUMBER = index(NUMBERED);
  private static final Map<String, String> BESIDE_NAME = index(NAMED);

  /** What is put in other words, in the order in which it is. */
  private static final List<Map.Entry<Pattern, String>> SAYINGS =
      List.of(
          saying(
              "(?<![а-я])(?:спб|с-пб|с[.\\s-]{1,3}пб|с[.\\s-]{1,3}петербург|санкт[\\s-]+петербург)"
                  + "(?![а-я])",
              "санкт-петербург"),
          saying("(?<![а-я])(?:мск|москвы)(?![а-я])", "москва"),
          saying("(?<![а-я])н(?:иж)?[.\\s]+новгород(?![а-я])", "нижний новгород"),
          saying("(?<![а-я])ростов[\\s-]+н(?:а)?[\\s/.-]+д(?:ону)?(?![а-я])", "ростов-на-дону"),
          saying("(?<![а-я])(?:российская федерация|россия|рф)(?![а-я])", " "),
          saying("(?<![а-я])(?:почтовый\\s+)?индекс(?![а-я])", " "),
          saying("(?<![0-9./-])[0-9]{6}(?![0-9/])", " , "),
          saying("(?<![а-я])(?:а\\s?/\\s?я|а\\.я\\.|абонентский ящик)", "ящик "),
          saying("(?<![а-я])(?:г\\.\\s?о\\.|городской округ)", "округ "),
          saying("(?<![а-я])(?:п\\.\\s?г\\.\\s?т\\.|пос(?:елок|\\.)\\s*городского типа)", "пгт "),
          saying("№|(?<![a-zа-я])no?\\.?(?=\\s?[0-9])", " "),
          saying("([0-9])\\s*/\\s*([0-9])", "$1/$2"),
          // «105-а», «105 а» and «105а» are one room; «4 к 2» is a house with a block.
          saying("(?<=[0-9])-([абвгдежзн])(?![а-я])", "$1"),
          saying("(?<=[0-9])\\s([абвгдежзн])(?=\\s*(?:[,;)]|$))", "$1"),
          saying("(?<=[0-9])([йя])(?![а-я])", "-$1"),
          saying("(?<=[0-9])(?=(?:[а-я]\\s?)?(?:корп|стр|лит|каб|оф|кв|к|с)\\.?\\s*[0-9])", " "),
          saying("(?<=[0-9])\\s(?=[абвгде](?:корп|стр|к|с)\\.?\\s*[0-9])", ""),
          saying("(?<=[0-9][абвгде])(?=(?:корп|стр|к|с)\\.?\\s*[0-9])", " "),
          saying(
              "(?<![а-я0-9-])(д|дом|к|корп|корпус|с|стр|каб|кабинет|оф|офис|пом|ком|кв|лит)(?=[0-9])",
              "$1 "));

  private AddressWords() {}

  private static Map<String, String> index(List<List<String>> words) {
    Map<String, String> index = new HashMap<>();
    words.forEach(forms -> forms.forEach(form -> index.put(form, forms.get(0))));
    return Map.copyOf(index);
  }

  private static Map.Entry<Pattern, String> saying(String pattern, String meaning) {
    return Map.entry(Pattern.compile(pattern), meaning);
  }

  /** The text with each of the sayings in one form. */
  static String plain(String text) {
    String plain = text;
    for (Map.Entry<Pattern, String> saying : SAYINGS) {
      Matcher matcher = saying.getKey().matcher(plain);
      plain = matcher.replaceAll(saying.getValue());
    }
    return plain;
  }

  /** The word before a number, in full. */
  static Optional<String> beforeNumber(String word) {
    return Optional.ofNullable(BEFORE_NUMBER.get(word));
  }

  /** A word among names, in full; empty for one that tells nothing apart. */
  static Optional<String> besideName(String word) {
    return SAYING_NOTHING.contains(word)
        ? Optional.empty()
        : Optional.of(BESIDE_NAME.getOrDefault(word, BEFORE_NUMBER.getOrDefault(word, word)));
  }
}
