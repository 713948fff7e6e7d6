package ru.touchpoints.registry.render.report;

import java.util.List;
import ru.touchpoints.registry.check.FixedList.Fixed;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;

/** What was repaired: each line before and after. */
public final class FixReport {

  private final Wording wording;
  private final Wording findingWords;

  /**
   * @param wording of the command line
   */
  public FixReport(Wording wording, Wording findingWords) {
    this.wording = wording;
    this.findingWords = findingWords;
  }

  public String render(List<Fixed> fixed) {
    StringBuilder out = new StringBuilder(wording.get("fix.done", fixed.size()));
    for (Fixed one : fixed) {
      Location place = one.finding().location();
      out.append("\n  ")
          .append(Printable.name(place.file()))
          .append(':')
          .append(place.span().line())
          .append(':')
          .append(place.span().column())
          .append(' ')
          .append(one.finding().code())
          .append(' ')
          .append(findingWords.ruleTitle(one.finding().code()));
      one.after().ifPresent(after -> out.append(line('-', one.before())).append(line('+', after)));
    }
    return out.toString();
  }

  private static String line(char sign, String text) {
    return "\n    " + sign + " " + Printable.of(text.strip());
  }
}
