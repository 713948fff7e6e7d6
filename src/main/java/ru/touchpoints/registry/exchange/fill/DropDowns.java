package ru.touchpoints.registry.exchange.fill;

import java.util.Optional;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What may be written into each column, and what the program tells whoever stands in it. */
final class DropDowns {

  /** Excel takes a workbook with a longer title for damaged; the longest text it shows is 255. */
  private static final int TITLE_LENGTH = 32;

  private final XSSFSheet sheet;
  private final FillWords words;
  private final XSSFDataValidationHelper validations;

  DropDowns(XSSFSheet sheet, FillWords words) {
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
                  new CellRangeAddressList(first, last, column.index(), column.index());
              DataValidation validation = validations.createValidation(constraint, cells);
              validation.setEmptyCellAllowed(true);
              // The meaning is turned round in this format: this shows the arrow.
              validation.setSuppressDropDownArrow(true);
              validation.setShowPromptBox(true);
              validation.createPromptBox(title(column), words.help(column));
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
    return column == FillColumn.REVIEWED ? "error.date" : "error.length";
  }

  private Optional<DataValidationConstraint> constraint(FillColumn column) {
    Optional<String> list = list(column);
    if (list.isPresent()) {
      return list.map(validations::createFormulaListConstraint);
    }
    return switch (column) {
      case TITLE, ADDRESS -> Optional.of(atMost("500"));
      case BASIS -> Optional.of(atMost("2000"));
      case OTHER_NEEDS, SPECIFICS -> Optional.of(atMost("32000"));
      case REVIEWED ->
          Optional.of(
              validations.createDateConstraint(
                  OperatorType.GREATER_OR_EQUAL, "DATE(2000,1,1)", null, null));
      default -> Optional.empty();
    };
  }

  private DataValidationConstraint atMost(String length) {
    return validations.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, length, null);
  }

  private static Optional<String> list(FillColumn column) {
    if (column.ticked()) {
      return Optional.of(Choices.CROSS);
    }
    return switch (column) {
      case PROCESS -> Optional.of(Choices.PROCESSES);
      case TYPE -> Optional.of(Choices.TYPES);
      case CHANNEL -> Optional.of(Choices.CHANNELS);
      case CLIENTS -> Optional.of(Choices.CLIENTS);
      case DEMAND -> Optional.of(Choices.DEMANDS);
      case HISTORY -> Optional.of(Choices.ANSWERS);
      default -> Optional.empty();
    };
  }
}
