package ru.touchpoints.registry.architecture;

/** A text that counts how often its signs are looked at, and breaks off when that is too often. */
final class CountedText implements CharSequence {

  /** Thrown at the first look too many. */
  static final class TooOften extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooOften() {
      super("", null, false, false);
    }
  }

  private final String text;
  private final long most;
  private long looks;

  CountedText(String text, long most) {
    this.text = text;
    this.most = most;
  }

  long looks() {
    return looks;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++looks > most) {
      throw new TooOften();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
