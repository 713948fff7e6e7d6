package ru.touchpoints.registry.cli.history;

/** The formats that the history is told in. */
enum ReadingFormat {
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
