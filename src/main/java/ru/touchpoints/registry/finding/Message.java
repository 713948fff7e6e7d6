package ru.touchpoints.registry.finding;

import java.util.List;

/**
 * What to say, in no language yet: a key of the bundles and what fills its gaps.
 *
 * @param arguments texts, whole numbers or further messages
 */
public record Message(String key, List<Object> arguments) {

  public Message {
    arguments = List.copyOf(arguments);
    for (Object argument : arguments) {
      if (!(argument instanceof String
          || argument instanceof Integer
          || argument instanceof Message)) {
        throw new IllegalArgumentException(key + ": " + argument.getClass());
      }
    }
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }
}
