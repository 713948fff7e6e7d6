package ru.touchpoints.registry.cli.base;

/** When to colour. */
public enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return switch (this) {
      case AUTO -> "auto";
      case ALWAYS -> "always";
      case NEVER -> "never";
    };
  }
}
