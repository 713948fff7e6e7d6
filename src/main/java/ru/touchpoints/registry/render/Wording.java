package ru.touchpoints.registry.render;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.writing.WordBundle;

/** The words of one language: bundles of message formats. */
public final class Wording {

  private static final String ADVICE = ".fix";
  private static final String LINE = ".line";
  private static final String TITLE = ".title";

  private final WordBundle words;
  private final Supplier<Order> order;

  /**
   * @param bundle the base name of the bundle
   * @param language {@code ru} or {@code en}
   */
  public Wording(String bundle, String language) {
    this(new WordBundle(bundle, language), BuiltInOrder::get);
  }

  private Wording(WordBundle words, Supplier<Order> order) {
    this.words = words;
    this.order = order;
  }

  /** The same words, as that order speaks of itself. */
  public Wording under(Order order) {
    return under(() -> order);
  }

  /** The words for findings and differences. */
  public static Wording ofFindings(String language) {
    return new Wording(Wording.class.getPackageName() + ".messages", language);
  }

  /** The same words, as an order speaks of itself that is read when one of them cites it. */
  public Wording under(Supplier<Order> other) {
    return new Wording(words, other);
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
    return words.format(cited(words.pattern(key)), texts).replace("««", "«").replace("»»", "»");
  }

  private String cited(String pattern) {
    return pattern.contains("[[") ? citations().in(pattern) : pattern;
  }

  /** Places of an order in one text, «п. 3.7, раздел II»; empty for none. */
  public Optional<String> places(List<String> places) {
    return Citations.joined(get("text.number-sign") + " ", places);
  }

  /** The order that the words speak of. */
  public Order order() {
    return order.get();
  }

  /** What the words say of the order. */
  public Citations citations() {
    return new Citations(order.get());
  }

  /** Where the order speaks of it; empty when it does not. */
  public Optional<String> places(Notion notion) {
    return citations().of(get("text.number-sign") + " ", notion);
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
