package ru.touchpoints.registry.rule.need;

import java.util.regex.Pattern;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointType;

/** Addresses without what only leads from one door, window or telephone to the next. */
final class Rooms {

  private static final Pattern ROOM =
      Pattern.compile(
          "[,;\\s(]*(?<![а-я])"
              + "(?:каб(?:инет|\\.)?|ком(?:ната|н\\.|\\.)|оф(?:ис|\\.)|пом(?:ещение|ещ\\.|\\.)"
              + "|зал|окно|окошко|стойка)"
              + "\\s*(?:№\\s*)?[0-9]+(?:[-/]?[0-9]+)*(?:\\s?[а-я](?![а-я]))?\\)?");

  private static final Pattern EXTENSION =
      Pattern.compile(
          "[,;\\s(]*(?:доб(?:авочный|\\.)?|вн(?:утр)?\\.?|ext\\.?|#)\\s*[0-9][0-9 \\-]*\\)?");

  private static final Pattern NOT_SIGNIFICANT = Pattern.compile("[^а-яa-z0-9]");

  private Rooms() {}

  /** Whether the addresses differ, but in a room, a window or an extension alone. */
  static boolean same(Touchpoint one, Touchpoint other) {
    String first = Likeness.folded(one.address().orElse(""));
    String second = Likeness.folded(other.address().orElse(""));
    return !Likeness.address(one).equals(Likeness.address(other))
        && !building(one.type(), first).equals(significant(first))
        && !building(other.type(), second).equals(significant(second))
        && building(one.type(), first).equals(building(other.type(), second));
  }

  private static String building(TouchpointType type, String address) {
    Pattern door = type == TouchpointType.PHONE ? EXTENSION : ROOM;
    return significant(door.matcher(address).replaceAll(" "));
  }

  private static String significant(String address) {
    return NOT_SIGNIFICANT.matcher(address).replaceAll("");
  }
}
