package ru.touchpoints.registry.rule;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates in messages, as official documents write them. */
public final class Days {

  private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private Days() {}

  public static String shown(LocalDate day) {
    return SHOWN.format(day);
  }
}
