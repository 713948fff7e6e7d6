package ru.touchpoints.registry.exchange.fill;

import static ru.touchpoints.registry.exchange.fill.FillColumn.EXCLUDE;
import static ru.touchpoints.registry.exchange.fill.FillColumn.PROCESS;
import static ru.touchpoints.registry.exchange.fill.FillColumn.REVIEWED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.TouchpointType;

/** Colours that tell while the workbook is being filled in what the check would find later. */
final class Warnings {

  private static final FillColumn TITLE = FillColumn.of(TouchpointField.TITLE);
  private static final FillColumn TYPE = FillColumn.of(TouchpointField.TYPE);
  private static final FillColumn CHANNEL = FillColumn.of(TouchpointField.CHANNEL);
  private static final FillColumn ADDRESS = FillColumn.of(TouchpointField.ADDRESS);
  private static final FillColumn OTHER_NEEDS = FillColumn.of(TouchpointField.OTHER_NEEDS);
  private static final FillColumn SPECIFICS = FillColumn.of(TouchpointField.SPECIFICS);
  private static final FillColumn DEMAND = FillColumn.of(TouchpointField.DEMAND);

  private final XSSFSheet sheet;
  private final FillForm form;
  private final int first;
  private final int last;

  /**
   * @param first the first row of the table, 0-based
   * @param last its last one
   */
  Warnings(XSSFSheet sheet, FillForm form, int first, int last) {
    this.sheet = sheet;
    this.form = form;
    this.first = first;
    this.last = last;
  }

  void apply() {
    struckOut();
    missing();
    wrong();
  }

  /** The row is about a touchpoint that counts. */
  private String started() {
    return "AND(LEN(" + at(TITLE) + ")>0,LEN(" + at(EXCLUDE) + ")=0";
  }

  private void missing() {
    String started = started();
    for (FillColumn required : Arrays.asList(PROCESS, TYPE, ADDRESS, SPECIFICS, DEMAND)) {
      missing(required, required, started + ",LEN(" + at(required) + ")=0)");
    }
    missing(
        TITLE,
        TITLE,
        "AND(LEN("
            + at(TITLE)
            + ")=0,COUNTA($"
            + letter(TYPE)
            + row()
            + ":$"
            + letter(REVIEWED)
            + row()
            + ")>0)");
    FillColumn firstNeed =
        form.order().needs().stream().findFirst().map(FillColumn::of).orElse(OTHER_NEEDS);
    missing(
        firstNeed,
        OTHER_NEEDS,
        started
            + ",COUNTA($"
            + letter(firstNeed)
            + row()
            + ":$"
            + letter(OTHER_NEEDS)
            + row()
            + ")=0)");
    missing(
        CHANNEL,
        CHANNEL,
        started + ",LEN(" + at(TYPE) + ")>0," + stated() + "=\"\",LEN(" + at(CHANNEL) + ")=0)");
  }

  private void wrong() {
    String started = started();
    wrong(
        CHANNEL,
        started
            + ",LEN("
            + at(CHANNEL)
            + ")>0,LEN("
            + stated()
            + ")>0,"
            + stated()
            + "<>"
            + at(CHANNEL)
            + ")");
    wrong(ADDRESS, started + ",LEN(" + at(ADDRESS) + ")>0," + notLinked() + ")");
    wrong(TITLE, started + "," + twin(TITLE) + ")");
    wrong(ADDRESS, started + ",LEN(" + at(ADDRESS) + ")>0," + twin(ADDRESS) + ")");
  }

  /** The channel that the type of the row has of itself, or an empty text. */
  private String stated() {
    return "IFERROR(INDEX("
        + Choices.CHANNEL_OF_TYPE
        + ",MATCH("
        + at(TYPE)
        + ","
        + Choices.TYPES
        + ",0))&\"\",\"\")";
  }

  /** A digital touchpoint whose address is no link; letters may go by e-mail too. */
  private String notLinked() {
    String address = at(ADDRESS);
    String link = "LEFT(" + address + ",7)<>\"http://\",LEFT(" + address + ",8)<>\"https://\"";
    String noContact = "ISERROR(FIND(\"@\"," + address + "))," + link;
    String stated = at(CHANNEL) + "=\"" + Channel.DIGITAL.title() + "\",";
    List<String> faults = new ArrayList<>();
    ofKind(AddressKind.URL).ifPresent(type -> faults.add("AND(" + type + "," + link + ")"));
    ofKind(AddressKind.CONTACT)
        .ifPresent(type -> faults.add("AND(" + type + "," + noContact + ")"));
    ofKind(AddressKind.STATED)
        .ifPresent(type -> faults.add("AND(" + type + "," + stated + noContact + ")"));
    return faults.isEmpty() ? "FALSE" : "OR(" + String.join(",", faults) + ")";
  }

  /** Whether the type of the row wants such an address; empty when no type does. */
  private Optional<String> ofKind(AddressKind kind) {
    List<TouchpointType> types =
        form.order().types().stream().filter(type -> type.address() == kind).toList();
    List<TouchpointType> digital =
        form.order().types().stream()
            .filter(type -> type.impliedChannel().equals(Optional.of(Channel.DIGITAL)))
            .toList();
    if (!types.isEmpty() && types.equals(digital)) {
      return Optional.of(stated() + "=\"" + Channel.DIGITAL.title() + "\"");
    }
    List<String> named = types.stream().map(type -> at(TYPE) + "=" + quoted(type.title())).toList();
    return named.size() < 2
        ? named.stream().findFirst()
        : Optional.of("OR(" + String.join(",", named) + ")");
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  /** Whether another row of the same process, type and channel has the same in the column. */
  private String twin(FillColumn column) {
    return "SUMPRODUCT("
        + same(PROCESS)
        + "*"
        + same(TYPE)
        + "*(("
        + same(CHANNEL)
        + "+("
        + range(CHANNEL)
        + "=\"\")+("
        + at(CHANNEL)
        + "=\"\"))>0)*("
        + range(EXCLUDE)
        + "=\"\")*"
        + same(column)
        + ")>1";
  }

  private String same(FillColumn column) {
    return "(" + range(column) + "=" + at(column) + ")";
  }

  private String range(FillColumn column) {
    String letter = letter(column);
    return "$" + letter + "$" + row() + ":$" + letter + "$" + (last + 1);
  }

  private String at(FillColumn column) {
    return "$" + letter(column) + row();
  }

  private String row() {
    return Integer.toString(first + 1);
  }

  private String letter(FillColumn column) {
    return CellReference.convertNumToColString(form.index(column));
  }

  private void struckOut() {
    ConditionalFormattingRule rule = rule("LEN(" + at(EXCLUDE) + ")>0");
    FontFormatting font = rule.createFontFormatting();
    font.setFontColorIndex(org.apache.poi.ss.usermodel.IndexedColors.GREY_50_PERCENT.getIndex());
    font.setFontStyle(true, false);
    add(PROCESS, EXCLUDE, rule);
  }

  private void missing(FillColumn from, FillColumn to, String formula) {
    coloured(from, to, formula, FillLooks.missing());
  }

  private void wrong(FillColumn column, String formula) {
    coloured(column, column, formula, FillLooks.wrong());
  }

  private void coloured(FillColumn from, FillColumn to, String formula, XSSFColor colour) {
    ConditionalFormattingRule rule = rule(formula);
    PatternFormatting fill = rule.createPatternFormatting();
    fill.setFillBackgroundColor(colour);
    fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
    add(from, to, rule);
  }

  private ConditionalFormattingRule rule(String formula) {
    return sheet.getSheetConditionalFormatting().createConditionalFormattingRule(formula);
  }

  private void add(FillColumn from, FillColumn to, ConditionalFormattingRule rule) {
    XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
    formatting.addConditionalFormatting(
        new CellRangeAddress[] {
          new CellRangeAddress(first, last, form.index(from), form.index(to))
        },
        rule);
  }
}
