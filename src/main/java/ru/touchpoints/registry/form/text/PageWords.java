package ru.touchpoints.registry.form.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that only these documents need. */
final class PageWords {

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          PageWords.class.getPackageName() + ".text",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
  }
}
