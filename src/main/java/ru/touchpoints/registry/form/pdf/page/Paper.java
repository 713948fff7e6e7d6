package ru.touchpoints.registry.form.pdf.page;

/** The sheet, in points: landscape A4 with the margins of ГОСТ Р 7.0.97-2016. */
public final class Paper {

  private static final float MILLIMETRE = 72 / 25.4f;

  public static final float WIDTH = 297 * MILLIMETRE;
  public static final float HEIGHT = 210 * MILLIMETRE;
  public static final float LEFT = 20 * MILLIMETRE;
  public static final float RIGHT = WIDTH - 10 * MILLIMETRE;
  public static final float TOP = HEIGHT - 20 * MILLIMETRE;
  public static final float BOTTOM = 20 * MILLIMETRE;

  /** The base line of the page number in the top margin. */
  static final float NUMBER_LINE = HEIGHT - 14 * MILLIMETRE;

  /** The base line of the foot in the bottom margin. */
  static final float FOOT_LINE = 11 * MILLIMETRE;

  public static final float TEXT_WIDTH = RIGHT - LEFT;
  public static final float TEXT_HEIGHT = TOP - BOTTOM;

  private Paper() {}
}
