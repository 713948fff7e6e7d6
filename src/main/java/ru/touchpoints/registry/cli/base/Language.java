package ru.touchpoints.registry.cli.base;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The languages that messages are written in. */
public enum Language {
  RU,
  EN;

  private static final String OPTION = "--lang";

  @Override
  public String toString() {
    return this == RU ? "ru" : "en";
  }

  public static Optional<Language> byId(String id) {
    return Arrays.stream(values()).filter(one -> one.toString().equalsIgnoreCase(id)).findFirst();
  }

  /**
   * The language asked for, before the command line is parsed: its own errors need words too. What
   * is no language is left to the parser to refuse.
   */
  public static Language of(List<String> arguments, Surroundings surroundings) {
    Optional<Language> option = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        option = byId(arguments.get(i + 1));
      } else if (argument.startsWith(OPTION + "=")) {
        option = byId(argument.substring(OPTION.length() + 1));
      }
    }
    return option
        .or(() -> surroundings.variable("REGISTRY_LANG").flatMap(Language::byId))
        .orElse(RU);
  }
}
