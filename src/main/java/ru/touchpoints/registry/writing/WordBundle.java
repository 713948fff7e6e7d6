package ru.touchpoints.registry.writing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * The words of one language that lie beside the class that needs them; read when the first is
 * wanted.
 */
public final class WordBundle {

  private static final String OFFICIAL = "ru";

  private final Locale locale;
  private final String name;
  private @Nullable ResourceBundle bundle;

  /**
   * The language asked for, or the bundle's own words; never those of the machine's language.
   *
   * @param name the bundle's name with its package
   * @param language {@code ru} or {@code en}
   */
  public WordBundle(String name, String language) {
    this.locale = Locale.forLanguageTag(language);
    this.name = name;
  }

  /** The words of an official document: Russian alone, whatever language the commands speak. */
  public static WordBundle official(Class<?> home, String name) {
    return new WordBundle(home.getPackageName() + "." + name, OFFICIAL);
  }

  /** The words as {@code java.util} knows them. */
  public ResourceBundle resources() {
    ResourceBundle words = bundle;
    if (words == null) {
      words =
          ResourceBundle.getBundle(
              name,
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      // Two threads may both get it: java.util keeps bundles, so that it is the same one.
      bundle = words;
    }
    return words;
  }

  public String language() {
    return locale.getLanguage();
  }

  public boolean has(String key) {
    return resources().containsKey(key);
  }

  /** The words, with the arguments in the places that they have for them. */
  public String get(String key, Object... arguments) {
    return format(pattern(key), arguments);
  }

  /** The words as they are written, with the places for arguments. */
  public String pattern(String key) {
    return resources().getString(key);
  }

  /** Words of this language that may have been changed, with the arguments in their places. */
  public String format(String pattern, Object... arguments) {
    return new MessageFormat(pattern, locale).format(arguments);
  }
}
