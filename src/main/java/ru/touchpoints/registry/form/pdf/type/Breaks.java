package ru.touchpoints.registry.form.pdf.type;

/** Where a line of a text may end, and how gladly. */
final class Breaks {

  /** How a line ends at a place, the better way first. */
  enum Way {
    /** At a space, or after a hyphen or slash of the text itself. */
    FREE,
    /** With a hyphen between two syllables. */
    HYPHEN,
    /** At a space that keeps a number together, or after a sign in an address. */
    GRUDGING,
    /** Between any two letters. */
    TORN
  }

  private static final char NUMBER_SIGN = '№';
  private static final int SHORTEST_PART = 4;
  private static final int LONGEST_ABBREVIATION = 4;
  private static final String BEFORE_BREAK = "/@=&";
  private static final String AFTER_BREAK = ".-_?#%";

  private final String text;
  private int wordStart;
  private int wordEnd;
  private boolean address;
  private int lettersStart;
  private int lettersEnd;

  Breaks(String text) {
    this.text = text;
  }

  /** How a line may end before a character; at the end of the text freely. */
  Way at(int place) {
    if (place == text.length()) {
      return Way.FREE;
    }
    Way way = unhyphenated(place);
    return way == Way.TORN && !address && hyphenated(place) ? Way.HYPHEN : way;
  }

  /** The same, as if no word could be hyphenated; quicker to tell. */
  Way unhyphenated(int place) {
    if (place == text.length()) {
      return Way.FREE;
    }
    word(place);
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    if (before == ' ') {
      return after == ' ' || isGlued(place - 1) ? Way.GRUDGING : Way.FREE;
    }
    if (after == ' ' || Character.isLowSurrogate(after)) {
      return Way.TORN;
    }
    if (address) {
      return inAddress(place);
    }
    return isHinge(place) ? Way.FREE : Way.TORN;
  }

  /**
   * Addresses end a line after a slash, else before a full stop: after it they would look whole.
   */
  private Way inAddress(int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    if ((before == '/' || before == '@') && Character.isLetterOrDigit(after)) {
      boolean scheme = place > 1 && text.charAt(place - 2) == '/';
      return scheme ? Way.TORN : Way.FREE;
    }
    return BEFORE_BREAK.indexOf(before) >= 0 || AFTER_BREAK.indexOf(after) >= 0
        ? Way.GRUDGING
        : Way.TORN;
  }

  /** A number stays with its sign and its parts, a word of one letter with what follows it. */
  private boolean isGlued(int space) {
    char before = space == 0 ? ' ' : text.charAt(space - 1);
    char after = text.charAt(space + 1);
    boolean alone = space == 1 || (space > 1 && text.charAt(space - 2) == ' ');
    boolean number =
        (Character.isDigit(before) || before == ')') && (Character.isDigit(after) || after == '(');
    return before == NUMBER_SIGN
        || number
        || (alone && Character.isLetter(before))
        || (Character.isDigit(after) && isAbbreviation(space));
  }

  /** «д. 1», «доб. 1010». */
  private boolean isAbbreviation(int space) {
    int start = text.lastIndexOf(' ', space - 1) + 1;
    return space - start <= LONGEST_ABBREVIATION
        && text.charAt(space - 1) == '.'
        && Character.isLetter(text.charAt(start));
  }

  private void word(int place) {
    if (place >= wordEnd || place <= wordStart) {
      wordStart = text.lastIndexOf(' ', place - 1) + 1;
      int space = text.indexOf(' ', place);
      wordEnd = space < 0 ? text.length() : space;
      String word = text.substring(wordStart, wordEnd);
      address = word.contains("@") || word.contains("://");
    }
  }

  /** «п/п» and «кто-то» stay whole. */
  private boolean isHinge(int place) {
    char before = text.charAt(place - 1);
    return (before == '-' || before == '/')
        && Character.isLetterOrDigit(text.charAt(place))
        && !Character.isDigit(text.charAt(place))
        && place - 1 - wordStart >= SHORTEST_PART;
  }

  /** Quotes, brackets and full stops around a word do not count among its letters. */
  private boolean hyphenated(int place) {
    if (place >= lettersEnd || place <= lettersStart) {
      lettersStart = place;
      while (lettersStart > wordStart && Character.isLetter(text.charAt(lettersStart - 1))) {
        lettersStart--;
      }
      lettersEnd = place;
      while (lettersEnd < wordEnd && Character.isLetter(text.charAt(lettersEnd))) {
        lettersEnd++;
      }
    }
    return Hyphenation.allows(text, lettersStart, lettersEnd, place);
  }
}
