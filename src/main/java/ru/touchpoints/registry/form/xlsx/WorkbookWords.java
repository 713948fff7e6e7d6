package ru.touchpoints.registry.form.xlsx;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words that only a workbook needs: names of its sheets, columns and ranges. */
final class WorkbookWords {

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          WorkbookWords.class.getPackageName() + ".workbook",
          Locale.ROOT,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key) {
    return bundle.getString(key);
  }
}
