package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;
import ru.touchpoints.registry.writing.Markup;

/** What the document says of itself: to people, to archives, and to whoever checks it. */
final class Description {

  private static final String CREATOR = "registry";
  private static final int ID_BYTES = 16;
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(\\w+)}");

  /** The only day a form names; the clock would make of one edition two documents. */
  private static final Pattern DAY = Pattern.compile("\\b(\\d{2})\\.(\\d{2})\\.(\\d{4})\\b");

  private final Form form;
  private final String title;
  private final Optional<String> day;
  private final String digest;

  Description(Form form) {
    this.form = form;
    this.title = form.name();
    this.day =
        DAY.matcher(form.edition())
            .results()
            .findFirst()
            .map(found -> found.group(3) + "-" + found.group(2) + "-" + found.group(1));
    this.digest = form.digest();
  }

  /** Tells the document from every other. */
  byte[] id() {
    return HexFormat.of().parseHex(digest.substring(0, 2 * ID_BYTES));
  }

  /** Writes the information dictionary; gives back its number. */
  int information(PdfFile file) throws IOException {
    StringBuilder entries = new StringBuilder("<<");
    texts().forEach((name, text) -> entries.append('/').append(name).append(PdfValues.text(text)));
    day.map(date -> "(D:" + date.replace("-", "") + "000000Z)")
        .ifPresent(date -> entries.append("/CreationDate").append(date).append("/ModDate" + date));
    return file.object(entries.append(">>"));
  }

  private Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("Title", title);
    texts.put("Creator", CREATOR);
    texts.putAll(OriginProperties.of(form));
    return texts;
  }

  /** Writes the metadata that archives read; gives back its number. */
  int metadata(PdfFile file, String template, String language) throws IOException {
    String dates =
        day.map(date -> date + "T00:00:00Z")
            .map(
                date ->
                    "<xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>"
                        .replace("%s", date))
            .orElse("");
    Map<String, String> values =
        Map.of(
            "title",
            Markup.escaped(title),
            "language",
            language,
            "creator",
            CREATOR,
            "dates",
            dates);
    String text =
        PLACEHOLDER
            .matcher(template)
            .replaceAll(
                (MatchResult found) ->
                    Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    int number = file.reserve();
    file.raw(number, "/Type/Metadata/Subtype/XML", text.getBytes(StandardCharsets.UTF_8));
    return number;
  }
}
