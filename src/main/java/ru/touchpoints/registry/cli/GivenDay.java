package ru.touchpoints.registry.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;

/** A day on the command line, written as in the files or as in documents. */
final class GivenDay implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter RUSSIAN =
      DateTimeFormatter.ofPattern("dd.MM.uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String typed) {
    return typed.indexOf('.') < 0 ? LocalDate.parse(typed) : LocalDate.parse(typed, RUSSIAN);
  }
}
