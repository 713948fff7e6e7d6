package ru.touchpoints.registry.rule;

import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Finding;

/** Codes of findings about reading, structure and references, on which all other rules rely. */
public final class StructureCodes {

  private static final Pattern STRUCTURE = Pattern.compile("TP[0-2]\\d{2}");

  /** A stand-in for what is still to be filled in reads as any other text does. */
  private static final String PLACEHOLDER = "TP110";

  private StructureCodes() {}

  /** Whether the code is one of them. */
  public static boolean include(String code) {
    return STRUCTURE.matcher(code).matches();
  }

  /** Whether what was found keeps its file from being read whole. */
  public static boolean readInPart(Finding finding) {
    return include(finding.code()) && !finding.code().equals(PLACEHOLDER);
  }
}
