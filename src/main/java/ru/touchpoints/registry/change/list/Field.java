package ru.touchpoints.registry.change.list;

/** What of a touchpoint, its file, its process or the passport can change, as the files call it. */
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
  EXCLUDED("excluded"),
  BODY("body"),
  OFFICIAL_DOMAINS("officialDomains"),
  ORDER("order"),
  AUTHORISED_PERSON("authorisedPerson"),
  STATUS("status"),
  REVIEW_EVERY_MONTHS("reviewEveryMonths"),
  DEPARTMENTS("departments"),
  DIRECTIONS("directions"),
  FORM("form"),
  CHECKS("checks"),
  WORKBOOKS("workbooks"),
  SUPPRESSION("suppression"),
  /** What a direction or a department is called. */
  NAME("name"),
  HEAD("head"),
  PARAGRAPH("paragraph");

  private final String id;

  Field(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
