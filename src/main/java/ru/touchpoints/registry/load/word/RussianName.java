package ru.touchpoints.registry.load.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of a vocabulary found by what they are called in Russian. */
public final class RussianName {

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          ", (?:п\\. [\\d.]+|(?:п\\. |под)?[а-я]{2,20} [0-9IVX]{1,10}(?: [а-я0-9IVX. ]{0,80})?)$|(?s::.*)");
  private static final Pattern PARTS = Pattern.compile("[,()]| или ");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^а-яa-z0-9]+");

  /** What declension changes, where at least three letters come before it. */
  private static final Pattern ENDING =
      Pattern.compile(
          "(?<=[а-я]{4})(?:ыми|ими|ами|ями|ого|его|ому|ему|ых|их|ым|им|ов|ев|ах|ях|ам|ям|ом|ем)$"
              + "|(?<=[а-я]{3})(?:(?<![аеиоуыэюяйь])|(?<=(?<![а-я])[а-я]{3}))[аеиоуыэюяйь]++$");

  /** What any need may begin with: «получение», «получить», «узнать». */
  private static final Pattern FILLER = Pattern.compile("(?:получ|узна)[а-я]*");

  private static final Properties OTHER_NAMES = read();

  /** The vocabularies of the schemas, a handful; each is worked out once. */
  private static final Map<Vocabulary, List<Called>> KNOWN = new ConcurrentHashMap<>();

  private record Vocabulary(List<String> words, List<String> meanings) {}

  private RussianName() {}

  /**
   * The word that the text names and nothing besides: by its whole name, a part of it set off by
   * commas or brackets, or another name of it.
   *
   * @param words of the vocabulary
   * @param meanings their Russian names, one a word
   */
  public static Optional<String> exactly(String text, List<String> words, List<String> meanings) {
    Set<String> wanted = russian(text);
    List<Called> known = known(words, meanings);
    return only(words, wanted, i -> known.get(i).whole().equals(wanted))
        .or(() -> only(words, wanted, i -> known.get(i).names().contains(wanted)));
  }

  /** The word that the text names, or the only one whose name holds all words of the text. */
  public static Optional<String> of(String text, List<String> words, List<String> meanings) {
    Set<String> wanted = russian(text);
    List<Called> known = known(words, meanings);
    return exactly(text, words, meanings)
        .or(() -> only(words, wanted, i -> known.get(i).all().containsAll(wanted)));
  }

  /**
   * What a word of a vocabulary is called, as the stems of it.
   *
   * @param whole its whole name
   * @param names each part of it and each other name
   * @param all every stem of its meaning
   */
  private record Called(Set<String> whole, List<Set<String>> names, Set<String> all) {}

  private static List<Called> known(List<String> words, List<String> meanings) {
    return KNOWN.computeIfAbsent(
        new Vocabulary(words, meanings),
        vocabulary ->
            IntStream.range(0, words.size())
                .mapToObj(
                    i ->
                        new Called(
                            stems(whole(meanings.get(i))),
                            names(words, meanings, i),
                            stems(meanings.get(i))))
                .toList());
  }

  private static Set<String> russian(String text) {
    return text.codePoints().anyMatch(Alphabets::isCyrillic) ? stems(text) : Set.of();
  }

  private static Optional<String> only(List<String> words, Set<String> wanted, IntPredicate named) {
    List<String> found =
        IntStream.range(0, words.size()).filter(named).mapToObj(words::get).toList();
    return !wanted.isEmpty() && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static String whole(String meaning) {
    return PARAGRAPH.matcher(meaning).replaceFirst("");
  }

  private static List<Set<String>> names(List<String> words, List<String> meanings, int word) {
    Stream<String> parts = PARTS.splitAsStream(whole(meanings.get(word)));
    Stream<String> others =
        Arrays.stream(OTHER_NAMES.getProperty(words.get(word), "").split(",", -1));
    return Stream.concat(parts, others)
        .map(RussianName::stems)
        .filter(stems -> !stems.isEmpty())
        .toList();
  }

  private static Set<String> stems(String text) {
    String folded = text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    return NOT_LETTERS
        .splitAsStream(folded)
        .filter(word -> word.length() > 1 && !FILLER.matcher(word).matches())
        .map(word -> ENDING.matcher(word).replaceFirst(""))
        .collect(Collectors.toSet());
  }

  private static Properties read() {
    try (InputStream in = RussianName.class.getResourceAsStream("names.properties")) {
      if (in == null) {
        throw new IllegalStateException("names.properties");
      }
      Properties names = new Properties();
      names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
