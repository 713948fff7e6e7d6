package ru.touchpoints.registry.exchange.fill;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import ru.touchpoints.registry.model.Need;

/** The words of the workbook; Russian alone, as those of the list itself. */
public final class FillWords {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          FillWords.class.getPackageName() + ".fill",
          RUSSIAN,
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** The name of the sheet that is filled in. */
  public String sheet() {
    return get("sheet.points");
  }

  /** What stands above the column. */
  public String header(FillColumn column) {
    return column.need().map(Need::title).orElseGet(() -> get("header." + column.key()));
  }

  /** The mark of a need that is met here, or of a touchpoint that is no more. */
  public String cross() {
    return get("cross");
  }

  /** What stands for specifics that were looked for and not found, п. 3.9. */
  public String noSpecifics() {
    return get("specifics.none");
  }

  /** The paragraphs that the column comes from. */
  String paragraph(FillColumn column) {
    return column.need().map(Need::paragraph).orElseGet(() -> get("paragraph." + column.key()));
  }

  /** What to write in the column. */
  String help(FillColumn column) {
    return column
        .need()
        .map(need -> get("help.need." + need.id()))
        .orElseGet(() -> get("help." + column.key()));
  }

  String get(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), RUSSIAN).format(arguments);
  }
}
