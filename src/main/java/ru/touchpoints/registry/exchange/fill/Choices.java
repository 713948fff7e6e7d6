package ru.touchpoints.registry.exchange.fill;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.workbook.sheet.CellRows;
import ru.touchpoints.registry.workbook.sheet.LongSheet;

/**
 * The hidden sheet with what the drop-downs offer. Lists written into a drop-down itself end after
 * 255 characters, which two kinds of touchpoint fill.
 */
final class Choices implements LongSheet {

  static final String PROCESSES = "Форма_процессы";
  static final String TYPES = "Форма_виды";

  /** Beside each type, the channel that it has; empty where that is to be said. */
  static final String CHANNEL_OF_TYPE = "Форма_канал_вида";

  static final String CHANNELS = "Форма_каналы";
  static final String CLIENTS = "Форма_клиенты";
  static final String DEMANDS = "Форма_востребованность";
  static final String ANSWERS = "Форма_ответы";
  static final String CROSS = "Форма_отметка";

  private final Map<String, List<String>> lists = new LinkedHashMap<>();

  Choices(FillForm form, FillWords words) {
    Map<String, String> names = FillForm.names(form.processes());
    lists.put(
        PROCESSES,
        form.processes().stream().map(p -> names.getOrDefault(p.id(), p.title())).toList());
    lists.put(TYPES, titles(form.order().types().all()));
    lists.put(
        CHANNEL_OF_TYPE,
        form.order().types().stream()
            .map(type -> type.impliedChannel().map(Term::title).orElse(""))
            .toList());
    lists.put(CHANNELS, titles(List.of(Channel.values())));
    lists.put(
        CLIENTS,
        List.of(
            ClientKind.EXTERNAL.title(),
            ClientKind.INTERNAL.title(),
            FillCells.joined(List.of(ClientKind.values()))));
    lists.put(DEMANDS, titles(form.order().demand().all()));
    lists.put(ANSWERS, List.of(words.get("yes"), words.get("no")));
    lists.put(CROSS, List.of(words.cross()));
  }

  private static List<String> titles(List<? extends Term> terms) {
    return terms.stream().map(Term::title).toList();
  }

  private int rows() {
    return lists.values().stream().mapToInt(List::size).max().orElse(0);
  }

  @Override
  public void prepare(XSSFSheet sheet) {
    XSSFWorkbook workbook = sheet.getWorkbook();
    int column = 0;
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      Name range = workbook.createName();
      range.setNameName(list.getKey());
      int last = Math.max(0, list.getValue().size() - 1);
      range.setRefersToFormula(
          new CellRangeAddress(0, last, column, column).formatAsString(sheet.getSheetName(), true));
      column++;
    }
    CellRangeAddress all = new CellRangeAddress(0, Math.max(0, rows() - 1), 0, column - 1);
    sheet.getCTWorksheet().getDimension().setRef(all.formatAsString());
    sheet.enableLocking();
    workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
  }

  @Override
  public void rows(CellRows rows) throws IOException {
    List<List<String>> columns = List.copyOf(lists.values());
    for (int i = 0; i < rows(); i++) {
      rows.begin();
      for (int j = 0; j < columns.size(); j++) {
        if (i < columns.get(j).size()) {
          rows.text(j, columns.get(j).get(i), 0);
        }
      }
      rows.end();
    }
  }
}
