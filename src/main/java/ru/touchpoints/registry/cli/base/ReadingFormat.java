package ru.touchpoints.registry.cli.base;

/** The formats of what is read and not kept: by people or by programs. */
public enum ReadingFormat {
  TEXT("text"),
  JSON("json");

  private final String id;

  ReadingFormat(String id) {
    this.id = id;
  }

  @Override
  public String toString() {
    return id;
  }
}
