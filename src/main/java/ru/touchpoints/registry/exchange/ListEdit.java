package ru.touchpoints.registry.exchange;

import java.util.Optional;
import ru.touchpoints.registry.edit.YamlValue;

/** A change of the file of one process. */
public sealed interface ListEdit {

  /** The id of the process. */
  String process();

  /** The id of the touchpoint; empty for what is said of the process as a whole. */
  String point();

  /**
   * A field with another value.
   *
   * @param touchpoint empty for a field of the file itself
   * @param value empty when the field goes
   */
  record Field(String process, Optional<String> touchpoint, String name, Optional<YamlValue> value)
      implements ListEdit {

    @Override
    public String point() {
      return touchpoint.orElse("");
    }
  }

  /** A touchpoint at the end of its file. */
  record Addition(String process, String point, YamlValue touchpoint) implements ListEdit {}

  /** A touchpoint that goes. */
  record Removal(String process, String touchpoint) implements ListEdit {

    @Override
    public String point() {
      return touchpoint;
    }
  }
}
