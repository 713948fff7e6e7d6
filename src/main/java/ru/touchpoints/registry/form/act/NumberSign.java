package ru.touchpoints.registry.form.act;

import java.util.regex.Pattern;

/** The sign of a number, in the one form that documents have: «№ 7» also for «N 7» and «№7». */
public final class NumberSign {

  private static final Pattern SIGN =
      Pattern.compile("(?<![\\p{L}\\d])(?:№[\\s\\u00A0]*|N[º°o]?\\.?[\\s\\u00A0]+)(?=\\d)");

  private NumberSign() {}

  /** A text about acts as documents print it. */
  public static String in(String text) {
    return SIGN.matcher(text).replaceAll("№ ");
  }

  /** The number of an act alone, without a sign of its own before it. */
  public static String bare(String number) {
    return SIGN.matcher(number).lookingAt() ? SIGN.matcher(number).replaceFirst("") : number;
  }
}
