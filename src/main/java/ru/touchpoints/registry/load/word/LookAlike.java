package ru.touchpoints.registry.load.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word that looks like another one and is not: some letters are of another alphabet, or signs
 * stand in it that nobody sees.
 *
 * @param meant the word that it looks like
 * @param signs what is wrong with it, each sign once with its number
 * @param russian whether the signs are Russian letters, all of them
 */
public record LookAlike(String meant, List<String> signs, boolean russian) {

  private static final String FOREIGN =
      "АаВвСсЕеНнКкМмОоРрТтХхУуЁёІіЇїЈјЅѕԁԛԝһӏ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανικρυ";
  private static final String LATIN =
      "AaBbCcEeHhKkMmOoPpTtXxYyEeIiIiJjSsdqwhl" + "ABEZHIKMNOPTYXoavikpu";
  private static final Map<Integer, Integer> TO_LATIN = new HashMap<>();

  static {
    for (int i = 0; i < FOREIGN.length(); i++) {
      TO_LATIN.put((int) FOREIGN.charAt(i), (int) LATIN.charAt(i));
    }
  }

  public LookAlike {
    signs = List.copyOf(signs);
  }

  /** The only one of the candidates that the word looks like without being it. */
  public static Optional<LookAlike> of(String word, Collection<String> candidates) {
    if (candidates.contains(word)) {
      return Optional.empty();
    }
    String looks = latin(word);
    List<String> meant =
        candidates.stream()
            .filter(candidate -> candidate.equals(looks) || candidate.equalsIgnoreCase(looks))
            .toList();
    List<Integer> signs = signs(word);
    return meant.size() == 1 && !signs.isEmpty()
        ? Optional.of(
            new LookAlike(
                meant.get(0),
                signs.stream().map(LookAlike::named).toList(),
                signs.stream().allMatch(Alphabets::isCyrillic)))
        : Optional.empty();
  }

  /**
   * The word as it looks: Latin letters for the letters that resemble them, and without what cannot
   * be seen.
   */
  public static String latin(String word) {
    StringBuilder looks = new StringBuilder();
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
    plain
        .codePoints()
        .filter(c -> !unseen(c))
        .forEach(c -> looks.appendCodePoint(TO_LATIN.getOrDefault(c, c)));
    return looks.toString().strip();
  }

  private static boolean unseen(int codePoint) {
    return codePoint > 0x7F && FreeText.isBlank(Character.toString(codePoint));
  }

  private static List<Integer> signs(String word) {
    List<Integer> signs = new ArrayList<>();
    word.codePoints().filter(c -> c > 0x7F).distinct().forEach(signs::add);
    return signs;
  }

  /** A sign with its number. */
  public static String named(int codePoint) {
    String number = String.format(Locale.ROOT, "U+%04X", codePoint);
    return Character.isLetter(codePoint)
        ? Character.toString(codePoint) + " (" + number + ")"
        : number;
  }

  /** The signs in a row. */
  public String listed() {
    return String.join(", ", signs);
  }
}
