package ru.touchpoints.registry.cli.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.fill.FillForm;
import ru.touchpoints.registry.workbook.cell.Row;
import ru.touchpoints.registry.workbook.cell.Sheet;

/**
 * Where a workbook says that it comes from.
 *
 * @param commit the edition that it shows; empty when no commit does
 * @param department whose form it is
 * @param whole whether a process in it is there with all of its touchpoints
 */
record WorkbookOrigin(Optional<String> commit, Optional<String> department, boolean whole) {

  private static final int SEARCHED = 3;
  private static final String CLIENT = "client=";
  private static final String COMMIT_ID = "[0-9a-f]{40,64}";

  static WorkbookOrigin of(Map<String, String> properties, Sheet sheet) {
    Map<String, String> told = new HashMap<>(properties);
    List<Row> rows = sheet.rows();
    for (Row row : rows.subList(0, Math.min(SEARCHED, rows.size()))) {
      String text = row.text(1);
      int is = text.indexOf(FillForm.IS);
      if (is > 0) {
        told.putIfAbsent(text.substring(0, is), text.substring(is + 1));
      }
    }
    boolean modified = told.containsKey(FillForm.MODIFIED);
    return new WorkbookOrigin(
        Optional.ofNullable(told.get(FillForm.COMMIT))
            .filter(id -> !modified && id.matches(COMMIT_ID)),
        Optional.ofNullable(told.get(FillForm.DEPARTMENT)),
        !told.getOrDefault(OriginProperties.SELECTION, "").contains(CLIENT));
  }
}
