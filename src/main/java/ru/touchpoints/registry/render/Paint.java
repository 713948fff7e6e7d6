package ru.touchpoints.registry.render;

/** Colours of a terminal, or none. */
public enum Paint {
  PLAIN,
  ANSI;

  public String bold(String text) {
    return coded("1", text);
  }

  public String red(String text) {
    return coded("1;31", text);
  }

  public String yellow(String text) {
    return coded("1;33", text);
  }

  public String cyan(String text) {
    return coded("36", text);
  }

  public String green(String text) {
    return coded("32", text);
  }

  public String faint(String text) {
    return coded("2", text);
  }

  private String coded(String code, String text) {
    return this == ANSI ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
