package ru.touchpoints.registry.form;

import ru.touchpoints.registry.model.FormField;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.writing.WordBundle;

/** The words of the official document; Russian alone, whatever language the commands speak. */
final class FormText {

  private final WordBundle bundle = WordBundle.official(FormText.class, "form");

  private final WordBundle fields = WordBundle.official(TouchpointField.class, "field");

  String get(String key, Object... arguments) {
    return bundle.get(key, arguments);
  }

  /** The header that the built-in form gives to the field. */
  String header(FormField field) {
    return field instanceof TouchpointField own
        ? fields.get(own.id() + ".header")
        : get("header." + field.id());
  }
}
