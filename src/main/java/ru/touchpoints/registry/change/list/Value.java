package ru.touchpoints.registry.change.list;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stood in a field before a change, or stands there after it. */
public sealed interface Value {

  /** Nothing at all. */
  record Absent() implements Value {}

  /** A text as it is written. */
  record Text(String text) implements Value {}

  /** A day. */
  record Day(LocalDate date) implements Value {}

  /** Yes or no. */
  record Flag(boolean set) implements Value {}

  /** A word of a vocabulary, or the id of something that has a name. */
  record Word(Named word) implements Value {}

  /**
   * How loudly a rule speaks.
   *
   * @param severity its id, or the word for a rule that is ignored
   */
  record Check(String rule, String severity) implements Value {}

  /** Several such words. */
  record Words(List<Named> words) implements Value {
    public Words {
      words = List.copyOf(words);
    }
  }

  /** Several texts. */
  record Texts(List<String> texts) implements Value {
    public Texts {
      texts = List.copyOf(texts);
    }
  }

  /** A whole touchpoint or process, with the fields that say something. */
  record Whole(Map<Field, Value> fields) implements Value {
    public Whole {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
  }
}
