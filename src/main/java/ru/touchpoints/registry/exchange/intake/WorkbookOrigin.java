package ru.touchpoints.registry.exchange.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.exchange.fill.FillForm;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.workbook.cell.Cell;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/**
 * Where a workbook says that it comes from: in its custom properties, in the identifier, which more
 * programs keep, in hidden cells, and in the words that people read.
 *
 * @param commit the edition that it shows, whole or shortened; empty when it names none
 * @param modified whether the list was not quite that of the commit
 * @param day of the edition
 * @param department whose form it is
 * @param selection the part of the list that it shows
 */
public record WorkbookOrigin(
    Optional<String> commit,
    boolean modified,
    Optional<LocalDate> day,
    Optional<String> department,
    Selection selection) {

  private static final int SEARCHED = 12;
  private static final Pattern COMMIT_ID = Pattern.compile("[0-9a-f]{40,64}");
  private static final Pattern SHORT =
      Pattern.compile("(?i)\\bредакци[ияю]\\s+([0-9a-f]{7,64})\\b(.*)");
  private static final Pattern DAY =
      Pattern.compile("по состоянию на (\\d{2})\\.(\\d{2})\\.(\\d{4})(.*)");
  private static final String SUBJECT = "subject";

  public static WorkbookOrigin of(Map<String, String> properties, Sheet sheet) {
    Map<String, String> told =
        new HashMap<>(OriginProperties.unpacked(properties.getOrDefault("identifier", "")));
    told.putAll(properties);
    StringBuilder words = new StringBuilder(properties.getOrDefault(SUBJECT, "")).append('\n');
    List<Row> rows = sheet.rows();
    for (Row row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
      String text = row.text(1);
      int is = text.indexOf(FillForm.IS);
      if (is > 0) {
        told.putIfAbsent(text.substring(0, is), text.substring(is + 1));
      }
      row.cells().stream().map(Cell::text).forEach(cell -> words.append(cell).append('\n'));
    }
    Matcher seen = SHORT.matcher(words);
    boolean named = seen.find();
    Matcher day = DAY.matcher(words);
    boolean dated = day.find();
    return new WorkbookOrigin(
        Optional.ofNullable(told.get(FillForm.COMMIT))
            .filter(id -> COMMIT_ID.matcher(id).matches())
            .or(() -> named ? Optional.of(seen.group(1)) : Optional.empty()),
        told.containsKey(FillForm.MODIFIED)
            || (named && seen.group(2).contains("правками"))
            || (dated && day.group(4).contains("правками")),
        dated ? day(day) : Optional.empty(),
        Optional.ofNullable(told.get(FillForm.DEPARTMENT)),
        Selection.of(OriginProperties.read(told).map(origin -> origin.selection()).orElse(Map.of()))
            .orElse(Selection.ALL));
  }

  private static Optional<LocalDate> day(Matcher found) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(3)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(1))));
    } catch (java.time.DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
