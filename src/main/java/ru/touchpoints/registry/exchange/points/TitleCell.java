package ru.touchpoints.registry.exchange.points;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell with a title and, on the lines below it, an address.
 *
 * @param address empty where there is none
 */
public record TitleCell(String title, String address) {

  /** How the first line of an address may begin: a link, a phone, an index, a town, a street. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.|mailto:|[^\\s@]++@[^\\s@][^\\s@.]*+\\.|\\+?[\\d(][\\d"
              + " ()-]{4,}+|\\d{6}\\b|(?:г|город|ул|улица|пл|площадь|пр-кт|проспект|наб|д|дом|каб|кабинет)[."
              + " ]).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PHONE = Pattern.compile("(?:\\+|8[ (-]).*");
  private static final Pattern OPEN = Pattern.compile("(?s).*[,;]");

  /** The address begins where a line looks like one, else on the second line. */
  public static TitleCell of(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int address = Math.min(1, lines.size());
    for (int i = lines.size() - 1; i > 0; i--) {
      if (ADDRESS.matcher(lines.get(i)).matches()) {
        address = i;
      }
    }
    return new TitleCell(
        String.join(" ", lines.subList(0, address)),
        address(String.join("\n", lines.subList(address, lines.size()))));
  }

  /** Lines of one text. */
  public static String joined(String lines) {
    return String.join(" ", lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /** Lines of one address; several phones are set off by commas. */
  public static String address(String lines) {
    StringBuilder address = new StringBuilder();
    for (String line : lines.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      if (address.length() > 0) {
        boolean another = PHONE.matcher(line).matches() && PHONE.matcher(address).matches();
        address.append(another && !OPEN.matcher(address).matches() ? ", " : " ");
      }
      address.append(line);
    }
    return address.toString();
  }
}
