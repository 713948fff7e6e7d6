package ru.touchpoints.registry.exchange.fill;

import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import ru.touchpoints.registry.model.field.FieldKind;
import ru.touchpoints.registry.model.field.TouchpointField;

/** What may be written into each column, and what the program tells whoever stands in it. */
final class DropDowns {

  /** Excel takes a workbook with a longer title for damaged; the longest text it shows is 255. */
  private static final int TITLE_LENGTH = 32;

  private final XSSFSheet sheet;
  private final FillWords words;
  private final FillForm form;
  private final XSSFDataValidationHelper validations;

  DropDowns(XSSFSheet sheet, FillWords words, FillForm form) {
    this.form = form;
    this.sheet = sheet;
    this.words = words;
    this.validations = new XSSFDataValidationHelper(sheet);
  }

  /** Sets the column up from the first to the last row, both 0-based. */
  void apply(FillColumn column, int first, int last) {
    constraint(column)
        .ifPresent(
            constraint -> {
              CellRangeAddressList cells =
                  new CellRangeAddressList(first, last, form.index(column), form.index(column));
              DataValidation validation = validations.createValidation(constraint, cells);
              validation.setEmptyCellAllowed(true);
              // The meaning is turned round in this format: this shows the arrow.
              validation.setSuppressDropDownArrow(true);
              validation.setShowPromptBox(true);
              validation.createPromptBox(title(column), words.help(column, form.order()));
              validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
              validation.setShowErrorBox(true);
              validation.createErrorBox(
                  title(column),
                  words.get(list(column).isPresent() ? "error.list" : error(column)));
              sheet.addValidationData(validation);
            });
  }

  private String title(FillColumn column) {
    String header = words.header(column);
    return header.length() <= TITLE_LENGTH
        ? header
        : header.substring(0, TITLE_LENGTH - 1).stripTrailing() + "…";
  }

  private static String error(FillColumn column) {
    return column.equals(FillColumn.REVIEWED) ? "error.date" : "error.length";
  }

  private Optional<DataValidationConstraint> constraint(FillColumn column) {
    Optional<String> list = list(column);
    if (list.isPresent()) {
      return list.map(validations::createFormulaListConstraint);
    }
    if (column.equals(FillColumn.REVIEWED)) {
      return Optional.of(
          validations.createDateConstraint(
              OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, null));
    }
    return column
        .field()
        .filter(field -> field.kind().free())
        .map(DropDowns::longest)
        .map(this::atMost);
  }

  private static String longest(TouchpointField field) {
    if (field.kind().ofTexts()) {
      return "32000";
    }
    return field == TouchpointField.BASIS ? "2000" : "500";
  }

  private DataValidationConstraint atMost(String length) {
    return validations.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, length, null);
  }

  private static Optional<String> list(FillColumn column) {
    if (column.ticked()) {
      return Optional.of(Choices.CROSS);
    }
    return column.equals(FillColumn.PROCESS)
        ? Optional.of(Choices.PROCESSES)
        : column.field().flatMap(DropDowns::list);
  }

  private static Optional<String> list(TouchpointField field) {
    return switch (field) {
      case TYPE -> Optional.of(Choices.TYPES);
      case CHANNEL -> Optional.of(Choices.CHANNELS);
      case CLIENTS -> Optional.of(Choices.CLIENTS);
      case DEMAND -> Optional.of(Choices.DEMANDS);
      default -> field.kind() == FieldKind.FLAG ? Optional.of(Choices.ANSWERS) : Optional.empty();
    };
  }
}
