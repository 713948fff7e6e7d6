package ru.touchpoints.registry.exchange.fill;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;

/**
 * The hidden sheet with what the drop-downs offer. Lists written into a drop-down itself end after
 * 255 characters, which two kinds of touchpoint fill.
 */
final class Choices {

  static final String PROCESSES = "Форма_процессы";
  static final String TYPES = "Форма_виды";

  /** Beside each type, the channel that it has; empty where that is to be said. */
  static final String CHANNEL_OF_TYPE = "Форма_канал_вида";

  static final String CHANNELS = "Форма_каналы";
  static final String CLIENTS = "Форма_клиенты";
  static final String DEMANDS = "Форма_востребованность";
  static final String ANSWERS = "Форма_ответы";
  static final String CROSS = "Форма_отметка";

  private final XSSFSheet sheet;
  private int column;

  private Choices(XSSFSheet sheet) {
    this.sheet = sheet;
  }

  static void write(XSSFWorkbook workbook, FillForm form, FillWords words) {
    XSSFSheet sheet = workbook.createSheet(words.get("sheet.choices"));
    Map<String, String> names = FillForm.names(form.processes());
    Choices choices = new Choices(sheet);
    choices.list(
        PROCESSES,
        form.processes().stream().map(p -> names.getOrDefault(p.id(), p.title())).toList());
    choices.list(TYPES, titles(form.order().types().all()));
    choices.list(
        CHANNEL_OF_TYPE,
        form.order().types().stream()
            .map(type -> type.impliedChannel().map(Term::title).orElse(""))
            .toList());
    choices.list(CHANNELS, titles(List.of(Channel.values())));
    choices.list(
        CLIENTS,
        List.of(
            ClientKind.EXTERNAL.title(),
            ClientKind.INTERNAL.title(),
            FillCells.joined(List.of(ClientKind.values()))));
    choices.list(DEMANDS, titles(form.order().demand().all()));
    choices.list(ANSWERS, List.of(words.get("yes"), words.get("no")));
    choices.list(CROSS, List.of(words.cross()));
    sheet.enableLocking();
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  private static List<String> titles(List<? extends Term> terms) {
    return terms.stream().map(Term::title).toList();
  }

  private void list(String name, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      XSSFRow row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
      row.createCell(column).setCellValue(values.get(i));
    }
    Name range = sheet.getWorkbook().createName();
    range.setNameName(name);
    range.setRefersToFormula(
        new CellRangeAddress(0, Math.max(0, values.size() - 1), column, column)
            .formatAsString(sheet.getSheetName(), true));
    column++;
  }
}
