package ru.touchpoints.registry.form.docx;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that only a text document needs. */
final class DocxWords {

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          DocxWords.class.getPackageName() + ".document",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key) {
    return bundle.getString(key);
  }
}
