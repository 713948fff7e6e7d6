package ru.touchpoints.registry.authoring.place;

import ru.touchpoints.registry.finding.Refusal;

/**
 * A touchpoint as an editor names it, {@code PROCESS/ID}.
 *
 * @param process whose touchpoint it is
 * @param id that it has in the file of the process
 */
public record PointName(String process, String id) {

  /**
   * Reads the name.
   *
   * @throws Refusal when the text names no touchpoint
   */
  public static PointName of(String named) {
    int slash = named.indexOf('/');
    if (slash < 0) {
      throw new Refusal("point.form", named);
    }
    return new PointName(named.substring(0, slash), named.substring(slash + 1));
  }
}
