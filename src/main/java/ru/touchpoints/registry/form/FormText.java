package ru.touchpoints.registry.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ru.touchpoints.registry.model.FormField;

/** The words of the official document; Russian alone, whatever language the commands speak. */
final class FormText {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          FormText.class.getPackageName() + ".form",
          RUSSIAN,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), RUSSIAN).format(arguments);
  }

  /** The header that the built-in form gives to the field. */
  String header(FormField field) {
    return get("header." + field.id());
  }
}
