package ru.touchpoints.registry.model.title;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A title without what does not tell it from another: case, spaces, «ё», quotes, punctuation.
 *
 * @param folded equal for equal titles
 * @param words without those that only join others or say that something is done
 */
public record ProcessTitle(String folded, List<String> words) {

  /** The share of common words from which two titles are nearly equal. */
  private static final double NEAR = 0.75;

  /** The same where each title has words of its own: there a word was replaced, one in seven. */
  private static final double NEAR_REPLACED = 0.85;

  /** Shorter words must be equal. */
  private static final int INFLECTED = 5;

  /** Words from this length on may differ by one letter: a slip of the finger. */
  private static final int LONG_WORD = 6;

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final Pattern HIDDEN = Pattern.compile("\\p{Cf}");

  private static final Set<String> JOINING =
      Set.of(
          "и",
          "или",
          "в",
          "во",
          "на",
          "по",
          "о",
          "об",
          "с",
          "со",
          "к",
          "для",
          "от",
          "из",
          "за",
          "при",
          "у",
          "а",
          "также",
          "их",
          "его",
          "проведение",
          "осуществление",
          "обеспечение");

  /** Beginnings of words that make another process of it when one stands for another. */
  private static final List<String> TELLING =
      List.of(
          "перв", "втор", "трет", "четв", "пятог", "внешн", "внутр", "межве", "включ", "исклю",
          "прием", "выдач", "отзыв", "продл", "приос", "прекр", "возоб", "отмен", "измен", "назна",
          "увол", "устан", "снят", "регис", "аннул", "предо", "лишен", "завед", "сотру");

  public ProcessTitle {
    words = List.copyOf(words);
  }

  public static ProcessTitle of(String title) {
    String folded =
        NOT_WORD
            .matcher(seen(title).toLowerCase(Locale.ROOT).replace('ё', 'е'))
            .replaceAll(" ")
            .strip();
    List<String> words = new ArrayList<>();
    for (String word : folded.split(" ", -1)) {
      if (!word.isEmpty() && !JOINING.contains(word)) {
        words.add(word);
      }
    }
    return new ProcessTitle(folded, words);
  }

  /** The title with its letters composed and without what nobody sees. */
  private static String seen(String title) {
    return HIDDEN.matcher(Normalizer.normalize(title, Normalizer.Form.NFC)).replaceAll("");
  }

  /**
   * The share of words that two titles have in common, from 0 to 1 (twice the common ones by the
   * words of both). Words are the same with the same beginning, or but for one letter.
   */
  public double likeness(ProcessTitle other) {
    if (folded.equals(other.folded)) {
      return 1;
    }
    List<String> left = other.without(this);
    int all = words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * (other.words.size() - left.size()) / all;
  }

  /** Whether the titles are equal, or nearly equal: most likely those of one process. */
  public boolean near(ProcessTitle other) {
    if (folded.equals(other.folded)) {
      return !folded.isEmpty();
    }
    List<String> mine = without(other);
    List<String> theirs = other.without(this);
    if (telling(mine) || telling(theirs)) {
      return false;
    }
    boolean added = mine.isEmpty() || theirs.isEmpty();
    return likeness(other) >= (added ? NEAR : NEAR_REPLACED);
  }

  /** The words that the other one lacks. */
  private List<String> without(ProcessTitle other) {
    List<String> left = new ArrayList<>(other.words);
    List<String> without = new ArrayList<>();
    for (String word : words) {
      int found = find(word, left);
      if (found < 0) {
        without.add(word);
      } else {
        left.remove(found);
      }
    }
    return without;
  }

  private static int find(String word, List<String> among) {
    int exact = among.indexOf(word);
    for (int i = 0; exact < 0 && i < among.size(); i++) {
      if (same(word, among.get(i))) {
        return i;
      }
    }
    return exact;
  }

  private static boolean same(String a, String b) {
    boolean stems =
        a.length() >= INFLECTED && b.length() >= INFLECTED && a.regionMatches(0, b, 0, stem(a, b));
    return stems || (Math.min(a.length(), b.length()) >= LONG_WORD && oneSlip(a, b));
  }

  /** Longer words keep more of themselves: «гражданам» is not «гражданских». */
  private static int stem(String a, String b) {
    return Math.max(INFLECTED - 1, Math.min(a.length(), b.length()) - 2);
  }

  /** One letter too many, too few, another one, or two swapped. */
  private static boolean oneSlip(String a, String b) {
    int start = 0;
    int shorter = Math.min(a.length(), b.length());
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    int left = a.length() - start - end;
    int right = b.length() - start - end;
    boolean swapped =
        left == 2
            && right == 2
            && a.charAt(start) == b.charAt(start + 1)
            && a.charAt(start + 1) == b.charAt(start);
    return swapped || Math.max(left, right) <= 1;
  }

  private static boolean telling(List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                word.chars().anyMatch(Character::isDigit)
                    || word.equals("не")
                    || TELLING.stream().anyMatch(word::startsWith));
  }
}
