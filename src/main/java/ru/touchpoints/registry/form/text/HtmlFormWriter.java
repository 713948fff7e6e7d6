package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The list as one page that needs nothing beside itself. Without its script it is the plain table;
 * with it, rows can be searched and chosen. What the page may do, it states itself: its own style,
 * its own script, nothing from anywhere.
 */
public final class HtmlFormWriter implements FormWriter {

  private final WordBundle words = WordBundle.official(HtmlFormWriter.class, "text");
  private final String script = resource("page.js");
  private final RowListener rows;

  /** A writer that tells {@code rows} of every touchpoint. */
  public HtmlFormWriter(RowListener rows) {
    this.rows = rows;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public boolean carries(int codePoint) {
    return Markup.shows(codePoint);
  }

  @Override
  public void write(Form form, OutputStream out) throws IOException {
    Markup page = Markup.inLines(out);
    FilterChoices choices = new FilterChoices(form);
    page.raw("<!DOCTYPE html>\n").open("html", "lang", "ru").line();
    head(form, page);
    page.open("body").line();
    page.element("a", words.get("skip"), "class", "skip", "href", "#list").line();
    opening(form, page);
    filters(form, page, choices);
    page.open("main", "id", "list", "tabindex", "-1").line();
    PageTable table = new PageTable(form, page, choices, rows);
    for (int i = 0; i < form.sections().size(); i++) {
      table.write(i, form.sections().get(i));
    }
    page.close().line();
    closing(form, page);
    page.open("script").raw(script).close().line();
    page.close().line().close().line();
    page.flush();
  }

  private void head(Form form, Markup page) throws IOException {
    String style = resource("page.css") + columns(form);
    page.open("head").line();
    policy(page, style, script);
    for (Map.Entry<String, String> property : OriginProperties.of(form).entrySet()) {
      page.empty("meta", "name", property.getKey(), "content", property.getValue()).line();
    }
    page.element("title", form.name()).line();
    page.open("style").raw(style).close().line().close().line();
  }

  /** What the page may do, and what it tells to whoever reads it. */
  static void policy(Markup page, String style, String script) throws IOException {
    page.empty("meta", "charset", "UTF-8").line();
    page.empty(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), script.isEmpty() ? "none" : hash(script)))
        .line();
    page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
    page.empty("meta", "name", "referrer", "content", "no-referrer").line();
    page.empty("meta", "name", "generator", "content", "registry").line();
  }

  /** The policy forbids styles on elements, so the widths are rules of the style sheet. */
  private static String columns(Form form) {
    double whole = form.columns().stream().mapToDouble(Form.Column::width).sum();
    StringBuilder rules = new StringBuilder();
    for (int i = 0; i < form.columns().size(); i++) {
      double share = 100 * form.columns().get(i).width() / whole;
      rules.append(String.format(Locale.ROOT, ".column-%d { width: %.2f%%; }%n", i, share));
    }
    return rules.toString().replace(System.lineSeparator(), "\n") + cards(form);
  }

  /** On a phone every cell says what it is: there its column has no header above it. */
  private static String cards(Form form) {
    StringBuilder rules = new StringBuilder("@media screen and (max-width: 40rem) {\n");
    for (int i = 0; i < form.columns().size(); i++) {
      rules.append(
          String.format(
              Locale.ROOT,
              "  .of-%d::before { content: \"%s\"; }\n",
              i,
              inStyle(form.columns().get(i).header())));
    }
    return rules.append("}\n").toString();
  }

  /** A text inside a style sheet, where nothing but letters, figures and spaces is itself. */
  private static String inStyle(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .filter(Markup::shows)
        .forEach(
            codePoint -> {
              if (Character.isLetterOrDigit(codePoint) || codePoint == ' ') {
                escaped.appendCodePoint(codePoint);
              } else {
                escaped.append(String.format(Locale.ROOT, "\\%x ", codePoint));
              }
            });
    return escaped.toString();
  }

  private void opening(Form form, Markup page) throws IOException {
    page.open("header").line();
    lines(page, "p", form.annex(), "class", "annex");
    if (form.mark().isPresent()) {
      page.element("p", form.mark().get(), "class", "mark").line();
      page.element("div", form.mark().get(), "class", "stamp", "aria-hidden", "true").line();
    }
    lines(page, "h1", form.title());
    page.element("p", form.edition(), "class", "edition").line();
    page.close().line();
  }

  private static void lines(Markup page, String name, List<String> lines, String... attributes)
      throws IOException {
    page.open(name, attributes);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        page.empty("br");
      }
      page.text(lines.get(i));
    }
    page.close().line();
  }

  /** Shown by the script alone: without it they would promise what cannot be kept. */
  private void filters(Form form, Markup page, FilterChoices choices) throws IOException {
    List<String> directions = form.sections().stream().map(Form.Section::heading).toList();
    page.open("form", "id", "filters", "role", "search", "aria-label", words.get("filter"))
        .open("fieldset", "hidden", "hidden")
        .element("legend", words.get("filter"))
        .line();
    page.open("div", "class", "field wide")
        .element("label", words.get("filter.search"), "for", "search")
        .empty("input", "type", "search", "id", "search", "autocomplete", "off")
        .close()
        .line();
    select(page, "direction", directions);
    select(page, "channel", choices.channels());
    select(page, "client", choices.clients());
    select(page, "need", choices.needs());
    page.element("button", words.get("filter.reset"), "type", "reset").line();
    page.close().close().line();
    String count = Integer.toString(form.rowCount());
    page.element(
            "p",
            words.get("filter.shown", count, count),
            "id",
            "shown",
            "role",
            "status",
            "data-shown",
            words.get("filter.shown", "%n", "%m"),
            "data-none",
            words.get("filter.none"))
        .line();
  }

  private void select(Markup page, String name, Collection<String> choices) throws IOException {
    page.open("div", "class", "field")
        .element("label", words.get("filter." + name), "for", name)
        .open("select", "id", name, "autocomplete", "off")
        .element("option", words.get("filter.any"), "value", "");
    int number = 0;
    for (String choice : choices) {
      page.element("option", choice, "value", Integer.toString(number++));
    }
    page.close().close().line();
  }

  private static void closing(Form form, Markup page) throws IOException {
    page.open("footer").line().open("div", "class", "signature").line();
    page.open("p").text(form.signature().position()).empty("br");
    page.text("(" + form.signature().basis() + ")").close().line();
    for (String blank : form.signature().blanks()) {
      page.element("p", blank, "class", "blank").line();
    }
    page.close().line();
    page.element("p", form.footer(), "class", "edition-id").line().close().line();
  }

  private static String hash(String text) {
    byte[] digest = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  static String resource(String name) {
    try (InputStream in = HtmlFormWriter.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
