package ru.touchpoints.registry.render;

import java.util.Optional;
import java.util.ResourceBundle;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.writing.WordBundle;

/** The words of one language: bundles of message formats. */
public final class Wording {

  private static final String ADVICE = ".fix";
  private static final String LINE = ".line";
  private static final String TITLE = ".title";

  private final WordBundle words;

  /**
   * @param bundle the base name of the bundle
   * @param language {@code ru} or {@code en}
   */
  public Wording(String bundle, String language) {
    this.words = new WordBundle(bundle, language);
  }

  /** The words for findings and differences. */
  public static Wording ofFindings(String language) {
    return new Wording(Wording.class.getPackageName() + ".messages", language);
  }

  public ResourceBundle bundle() {
    return words.resources();
  }

  public String language() {
    return words.language();
  }

  public String get(String key, Object... arguments) {
    Object[] texts = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      // Numbers become texts here: a locale's grouping must not reach line numbers.
      texts[i] = arguments[i] instanceof Message message ? text(message) : arguments[i].toString();
    }
    // A quoted text that begins or ends with guillemets of its own shares them, as in print.
    return words.get(key, texts).replace("««", "«").replace("»»", "»");
  }

  public String text(Message message) {
    return get(message.key(), message.arguments().toArray());
  }

  /** How to repair what the message tells, the line to paste included. */
  public Optional<String> advice(Message message) {
    return remedy(message).map(text -> paste(message).map(line -> text + " " + line).orElse(text));
  }

  /** How to repair what the message tells, without the line to paste. */
  public Optional<String> remedy(Message message) {
    return optional(message, ADVICE);
  }

  /** What to put in place of what the message is about, ready to paste. */
  public Optional<String> paste(Message message) {
    return message.isShortened() ? Optional.empty() : optional(message, LINE);
  }

  private Optional<String> optional(Message message, String suffix) {
    String key = message.key() + suffix;
    return words.has(key) ? Optional.of(get(key, message.arguments().toArray())) : Optional.empty();
  }

  public String ruleTitle(String code) {
    return words.resources().getString(code + TITLE);
  }

  /** A count with its noun, in the grammatical number the language wants. */
  public String count(String noun, int count) {
    return get("count." + noun + "." + form(count), count);
  }

  private String form(int count) {
    if (words.language().equals("ru")) {
      int tens = count % 100;
      int ones = count % 10;
      if (ones == 1 && tens != 11) {
        return "one";
      }
      return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? "few" : "many";
    }
    return count == 1 ? "one" : "many";
  }
}
