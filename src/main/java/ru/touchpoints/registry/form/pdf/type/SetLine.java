package ru.touchpoints.registry.form.pdf.type;

/**
 * One set line.
 *
 * @param text what is drawn, with the hyphen of a broken word and the space before the next line
 * @param carried how many characters at its start belong to a word begun on a line before
 * @param broken where the word starts that goes on in the next line; the line's length when none
 * @param whole that word as it was before it was broken
 * @param hyphenated whether the last character is a hyphen that the word does not have
 */
public record SetLine(String text, int carried, int broken, String whole, boolean hyphenated) {

  static SetLine whole(String text) {
    return new SetLine(text, 0, text.length(), "", false);
  }
}
