package ru.touchpoints.registry.support;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A process registry as another office would send it: no codes, a heading over the table, two lines
 * of headers, the numbers of the columns, a row per direction, departments merged over their
 * processes, a filter, notes below and a sheet of lists that nobody sees.
 */
public final class ProcessWorkbook {

  /** One process of the registry; {@code excluded} may be null. */
  public static final class Item {
    public String title;
    public String kind;
    public String scope;
    public String direction;
    public String department;
    public String clients;
    public LocalDate excluded = LocalDate.MAX;

    public Item(String title, String kind, String scope, String direction, String department) {
      this.title = title;
      this.kind = kind;
      this.scope = scope;
      this.direction = direction;
      this.department = department;
      this.clients = direction.contains("внутренн") ? "внутренний" : "внешний";
    }

    public Item copy() {
      Item copy = new Item(title, kind, scope, direction, department);
      copy.clients = clients;
      copy.excluded = excluded;
      return copy;
    }
  }

  public static final String APPEALS = "Рассмотрение обращений и запросов";
  public static final String INTERNAL = "Отношения с внутренним клиентом";
  public static final List<String> DEPARTMENTS = List.of("Отдел обращений", "Отдел кадров");

  private static final List<String> APPEAL_DEEDS =
      List.of(
          "Рассмотрение обращений",
          "Подготовка ответов на запросы",
          "Выдача разъяснений",
          "Проведение опросов",
          "Учёт предложений",
          "Приём жалоб",
          "Консультирование",
          "Предоставление сведений",
          "Согласование заявлений",
          "Запись на приём");
  private static final List<String> APPEAL_MATTERS =
      List.of(
          "по вопросам благоустройства",
          "о капитальном ремонте домов",
          "по охране памятников",
          "об аренде земель",
          "о школьных перевозках",
          "по льготному проезду",
          "об уличном освещении",
          "о вывозе отходов",
          "по газификации посёлков",
          "о детских площадках");
  private static final List<String> INTERNAL_DEEDS =
      List.of(
          "Оформление документов",
          "Обеспечение служащих",
          "Ведение журналов",
          "Планирование расходов",
          "Проверка отчётов",
          "Заказ оборудования",
          "Обучение сотрудников",
          "Хранение дел",
          "Бронирование помещений",
          "Ремонт техники");
  private static final List<String> INTERNAL_MATTERS =
      List.of(
          "для служебных командировок",
          "при увольнении",
          "в кадровом резерве",
          "на время отпуска",
          "для дежурной смены",
          "в архиве ведомства",
          "при переезде",
          "для новых работников",
          "к аттестации",
          "в летний период");

  private ProcessWorkbook() {}

  /** Two hundred processes, in the order of the registry. */
  public static List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      String title = APPEAL_DEEDS.get(i / 10) + " " + APPEAL_MATTERS.get(i % 10);
      String scope = i % 3 == 0 ? "межведомственный" : "внутриведомственный";
      items.add(
          new Item(title, i % 4 == 0 ? "функция" : "сервис", scope, APPEALS, DEPARTMENTS.get(0)));
    }
    for (int i = 0; i < 100; i++) {
      String title = INTERNAL_DEEDS.get(i / 10) + " " + INTERNAL_MATTERS.get(i % 10);
      String kind = i % 5 == 0 ? "функция" : "Услуга";
      items.add(
          new Item(title, kind, "внутриведомственный", INTERNAL, DEPARTMENTS.get(i < 40 ? 0 : 1)));
    }
    return items;
  }

  /** Writes the items in their order, a section row wherever the direction changes. */
  public static Path write(Path file, List<Item> items) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Справочники").createRow(0).createCell(0).setCellValue("Наименование");
      workbook.setSheetHidden(0, true);
      fill(workbook.createSheet("Процессы"), items, dateStyle(workbook));
      workbook.setActiveSheet(1);
      workbook.write(out);
    }
    return file;
  }

  private static CellStyle dateStyle(XSSFWorkbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
    return style;
  }

  private static void fill(XSSFSheet sheet, List<Item> items, CellStyle date) {
    text(sheet, 0, 0, "Реестр межведомственных и внутриведомственных процессов");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
    headers(sheet);
    int row = 5;
    int merged = 0;
    String direction = "";
    String department = "";
    for (Item item : items) {
      boolean section = !item.direction.equals(direction);
      if (section || !item.department.equals(department)) {
        merge(sheet, merged, row - 1);
        if (section) {
          sheet.createRow(row++);
          text(sheet, row, 0, (direction.isEmpty() ? "I. " : "II. ") + item.direction);
          sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 6));
          row++;
        }
        text(sheet, row, 2, item.department);
        merged = row;
      }
      item(sheet, row, item, date);
      direction = item.direction;
      department = item.department;
      row++;
    }
    merge(sheet, merged, row - 1);
    text(sheet, row + 1, 1, "Исполнитель: отдел учёта");
    sheet.addMergedRegion(new CellRangeAddress(row + 1, row + 1, 1, 3));
  }

  private static void headers(XSSFSheet sheet) {
    String[] upper = {"№\nп/п", "НАИМЕНОВАНИЕ\nпроцесса", "Ответственное", "Характеристика"};
    for (int i = 0; i < upper.length; i++) {
      text(sheet, 2, i, upper[i]);
    }
    text(sheet, 2, 6, "Дата  исключения");
    String[] lower = {"подразделение", "Вид", "Характер", "Вид клиента"};
    for (int i = 0; i < lower.length; i++) {
      text(sheet, 3, i + 2, lower[i]);
    }
    for (int column : List.of(0, 1, 6)) {
      sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
    }
    sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 5));
    for (int i = 0; i < 7; i++) {
      text(sheet, 4, i, Integer.toString(i + 1));
    }
  }

  private static void item(XSSFSheet sheet, int row, Item item, CellStyle date) {
    text(sheet, row, 1, item.title);
    text(sheet, row, 3, item.kind);
    text(sheet, row, 4, item.scope);
    text(sheet, row, 5, item.clients);
    if (!item.excluded.equals(LocalDate.MAX)) {
      XSSFCell cell = sheet.getRow(row).createCell(6);
      cell.setCellValue(item.excluded);
      cell.setCellStyle(date);
    }
    sheet.getRow(row).setZeroHeight(row % 17 == 0);
  }

  private static void merge(XSSFSheet sheet, int first, int last) {
    if (last > first && first > 0) {
      sheet.addMergedRegionUnsafe(new CellRangeAddress(first, last, 2, 2));
    }
  }

  private static void text(XSSFSheet sheet, int row, int column, String text) {
    XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    line.createCell(column).setCellValue(text);
  }
}
