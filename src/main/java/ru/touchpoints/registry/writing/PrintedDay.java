package ru.touchpoints.registry.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as official documents write it: 01.10.2026. */
public final class PrintedDay {

  private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  private PrintedDay() {}

  public static String of(LocalDate day) {
    return FORMAT.format(day);
  }
}
