package ru.touchpoints.registry.model.field;

/** What a field can hold, which tells how it is read, compared, printed and written. */
public enum FieldKind {
  /** A code: letters, digits and hyphens. */
  CODE,
  /** A text in somebody's own words. */
  TEXT,
  /** Several such texts; none of them says as little as no list. */
  TEXTS,
  /** Several such texts, where an empty list says that there are none (п. 3.9). */
  FINDINGS,
  /** A word of a vocabulary. */
  WORD,
  /** Several such words. */
  WORDS,
  /** Yes, or nothing. */
  FLAG,
  /** A day, or nothing. */
  DAY;

  /** Whether it is in somebody's own words. */
  public boolean free() {
    return this == TEXT || ofTexts();
  }

  /** Whether it is a list in somebody's own words. */
  public boolean ofTexts() {
    return this == TEXTS || this == FINDINGS;
  }

  /** Whether it is a list of whatever kind. */
  public boolean list() {
    return ofTexts() || this == WORDS;
  }
}
