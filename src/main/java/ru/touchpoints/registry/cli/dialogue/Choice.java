package ru.touchpoints.registry.cli.dialogue;

import java.util.List;

/**
 * One of the answers that are offered.
 *
 * @param shown to the person
 * @param names by which the person may call it, the best first
 * @param apart whether «all» does not mean it
 */
public record Choice(String shown, List<String> names, boolean apart) {

  public Choice {
    names = List.copyOf(names);
  }

  /** A choice that is called what is shown, or one of the other names. */
  public static Choice of(String shown, String... names) {
    return new Choice(shown, List.of(names), false);
  }
}
