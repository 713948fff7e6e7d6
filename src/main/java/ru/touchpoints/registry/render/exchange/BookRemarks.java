package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.remark.Remark;

/** What the notes at the cells of a returned workbook say. */
public final class BookRemarks {

  private static final String OF_CELL = "workbook.cell";
  private static final String OF_SHEET = "workbook.sheet";

  private final Wording words;
  private final Wording findingWords;

  public BookRemarks(Wording words, Wording findingWords) {
    this.words = words;
    this.findingWords = findingWords;
  }

  /** Faults that have a cell or at least a sheet. */
  public List<Remark> of(List<Message> faults) {
    List<Remark> remarks = new ArrayList<>();
    for (Message fault : faults) {
      List<Object> told = fault.arguments();
      if (fault.key().equals(OF_CELL)) {
        remarks.add(remark(told.get(1), told.get(2).toString(), told.get(3)));
      } else if (fault.key().equals(OF_SHEET)) {
        remarks.add(remark(told.get(1), Remark.WHOLE, told.get(2)));
      }
    }
    return remarks;
  }

  private Remark remark(Object sheet, String address, Object what) {
    String text = what instanceof Message message ? findingWords.text(message) : what.toString();
    return new Remark(Optional.of(sheet.toString()), address, sentence(text));
  }

  /** Findings at the cells of the workbook that somebody has to do something about. */
  public List<Remark> of(Plan plan, List<Finding> caused) {
    CellFindings cells = new CellFindings(Optional.of(plan), words, findingWords);
    List<Remark> remarks = new ArrayList<>();
    for (Finding finding : caused) {
      if (finding.severity() != Severity.INFO) {
        String advice = cells.advice(finding).map(text -> "\n" + sentence(text)).orElse("");
        cells
            .cell(finding)
            .ifPresent(
                spot ->
                    remarks.add(
                        new Remark(
                            spot.sheet(), spot.address(), sentence(cells.says(finding)) + advice)));
      }
    }
    return remarks;
  }

  private static String sentence(String text) {
    String bare = Printable.of(text).strip();
    return bare.isEmpty()
        ? bare
        : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }
}
