package ru.touchpoints.registry.change.list;

/** What of a touchpoint, of its file or of its process can change, as the files call it. */
public enum Field {
  ID("id"),
  /** Whose touchpoint it is. */
  PROCESS("process"),
  TITLE("title"),
  TYPE("type"),
  CHANNEL("channel"),
  ADDRESS("address"),
  CLIENTS("clients"),
  NEEDS("needs"),
  OTHER_NEEDS("otherNeeds"),
  SPECIFICS("specifics"),
  DEMAND("demand"),
  HISTORY("history"),
  BASIS("basis"),
  /** Who supplies the data, п. 3.4. */
  DEPARTMENT("department"),
  REVIEWED("reviewed"),
  KIND("kind"),
  SCOPE("scope"),
  DIRECTION("direction"),
  /** Whom the process registry names, where that is told apart from who supplies the data. */
  PROCESS_DEPARTMENT("processDepartment"),
  PROACTIVE("proactive"),
  LIFE_SITUATIONS("lifeSituations"),
  EXCLUDED("excluded");

  private final String id;

  Field(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
