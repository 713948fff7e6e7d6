package ru.touchpoints.registry.rulebook;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.load.word.LookAlike;

/** Codes of rules as people type them: «TP370», «ТР370» in Russian letters, «тп 370», «370». */
public final class RuleCode {

  private static final Pattern FIGURES = Pattern.compile("(?:T[PП][ -]?)?(\\d{1,3})");

  private RuleCode() {}

  /** The code or its beginning that is meant; what is none stays as it is, in capitals. */
  public static String of(String typed) {
    String looks = LookAlike.latin(typed.strip().toUpperCase(Locale.ROOT));
    Matcher figures = FIGURES.matcher(looks);
    return figures.matches() ? "TP" + figures.group(1) : looks;
  }
}
