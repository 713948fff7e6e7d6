package ru.touchpoints.registry.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.rulebook.RuleCatalogue;

/** Both languages say everything, and say it of the same things. */
final class BundlesTest {

  private static final String FINDINGS = "ru.touchpoints.registry.render.messages";
  private static final String COMMANDS = "ru.touchpoints.registry.cli.cli";

  @ParameterizedTest
  @ValueSource(strings = {FINDINGS, COMMANDS})
  void bothLanguagesHaveEveryKey(String bundle) {
    // Russian counts in three forms, English in two.
    Set<String> russian = new TreeSet<>(keys(bundle, "ru"));
    russian.removeIf(key -> key.startsWith("count.") && key.endsWith(".few"));
    assertThat(keys(bundle, "en")).isEqualTo(russian);
  }

  @ParameterizedTest
  @ValueSource(strings = {FINDINGS, COMMANDS})
  void bothLanguagesSpeakOfTheSameThings(String bundle) {
    for (String key : keys(bundle, "en")) {
      assertThat(arguments(bundle, "en", key)).as(key).isEqualTo(arguments(bundle, "ru", key));
    }
  }

  @Test
  void englishWordsAreEnglishAndRussianOnesRussian() {
    for (String bundle : List.of(FINDINGS, COMMANDS)) {
      // Advice may show an address as a Russian editor writes it.
      assertThat(
              keys(bundle, "en").stream()
                  .filter(key -> !key.endsWith(".fix") && !key.endsWith(".line"))
                  .filter(key -> cyrillic(text(bundle, "en", key))))
          .isEmpty();
    }
    assertThat(
            keys(FINDINGS, "ru").stream()
                .filter(key -> key.startsWith("TP") && !key.endsWith(".line"))
                .filter(key -> !cyrillic(text(FINDINGS, "ru", key))))
        .isEmpty();
  }

  @Test
  void everyRuleHasItsTitleAndItsMessages() {
    RuleCatalogue catalogue = RuleCatalogue.standard();
    Set<String> codes =
        catalogue.infos().stream()
            .map(RuleInfo::code)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> told =
        keys(FINDINGS, "ru").stream()
            .filter(key -> key.startsWith("TP"))
            .map(key -> key.substring(0, key.indexOf('.')))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(told).isEqualTo(codes);
    assertThat(keys(FINDINGS, "ru"))
        .containsAll(codes.stream().map(code -> code + ".title").toList());
  }

  /** A line to paste is YAML, whatever language the person speaks. */
  @Test
  void linesToPasteAreTheSame() {
    List<String> lines =
        keys(FINDINGS, "ru").stream().filter(key -> key.endsWith(".line")).toList();
    assertThat(lines).isNotEmpty();
    for (String key : lines) {
      assertThat(text(FINDINGS, "en", key)).isEqualTo(text(FINDINGS, "ru", key));
      assertThat(keys(FINDINGS, "ru")).contains(key.replace(".line", ".fix"));
    }
  }

  private static Set<String> keys(String bundle, String language) {
    return new TreeSet<>(bundle(bundle, language).keySet());
  }

  private static ResourceBundle bundle(String bundle, String language) {
    return new Wording(bundle, language).bundle();
  }

  private static String text(String bundle, String language, String key) {
    return bundle(bundle, language).getString(key);
  }

  private static Set<Integer> arguments(String bundle, String language, String key) {
    String text = text(bundle, language, key);
    if (isForTheParser(key)) {
      return Set.of();
    }
    Object[] samples = {"<0>", "<1>", "<2>", "<3>", "<4>"};
    String shown = new MessageFormat(text, Locale.ROOT).format(samples);
    return Arrays.stream(new Integer[] {0, 1, 2, 3, 4})
        .filter(i -> shown.contains("<" + i + ">"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Texts of the help, which know no arguments; their braces belong to the parser. */
  private static boolean isForTheParser(String key) {
    return !key.contains(".") || key.startsWith("registry.") || key.endsWith("Heading");
  }

  private static boolean cyrillic(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }
}
