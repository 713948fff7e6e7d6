package ru.touchpoints.registry.rule.need;

import java.util.Optional;
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

  /** What is left of an address without its room; empty when it names none. */
  static Optional<String> without(Touchpoint touchpoint) {
    String address = Likeness.folded(touchpoint.address().orElse(""));
    Pattern door = touchpoint.type() == TouchpointType.PHONE ? EXTENSION : ROOM;
    String building = significant(door.matcher(address).replaceAll(" "));
    return building.equals(significant(address)) ? Optional.empty() : Optional.of(building);
  }

  private static String significant(String address) {
    return NOT_SIGNIFICANT.matcher(address).replaceAll("");
  }
}
