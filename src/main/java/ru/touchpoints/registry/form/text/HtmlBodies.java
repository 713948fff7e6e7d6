package ru.touchpoints.registry.form.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.writing.Markup;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The lists of several bodies as one page without a script: their names with links, then list after
 * list. Each goes out as it comes, so that the page may be larger than the memory.
 */
public final class HtmlBodies implements BodiesWriter {

  /** Beside the style of a page with one list. */
  private static final String STYLE =
      """
      .body { margin-top: 3rem; border-top: 3px solid #767676; }
      .body > h2 { margin: 1rem 0 .5rem; font-size: 1.3rem; }
      h3 { margin: 0; font-size: 1.15rem; }
      nav { margin: 1rem 0; }
      .direction { overflow-x: auto; }
      thead th { position: static; }
      @media print { nav { display: none; } .body { break-before: page; border: none; } }
      """;

  private final WordBundle words = WordBundle.official(HtmlFormWriter.class, "text");
  private final Markup page;
  private final RowListener rows;
  private int number;

  /**
   * @param bodies all of them, those that will be left out too
   */
  public HtmlBodies(OutputStream out, List<Named> bodies, RowListener rows) throws IOException {
    this.page = Markup.inLines(out);
    this.rows = rows;
    String title = words.get("bodies.title", Integer.toString(bodies.size()));
    page.raw("<!DOCTYPE html>\n").open("html", "lang", "ru").line();
    page.open("head").line();
    HtmlFormWriter.policy(page, HtmlFormWriter.resource("page.css") + STYLE, "");
    page.element("title", title).line();
    page.open("style").raw(HtmlFormWriter.resource("page.css") + STYLE).close().line();
    page.close().line().open("body").line();
    page.element("a", words.get("skip"), "class", "skip", "href", "#list").line();
    page.open("header").element("h1", title).close().line();
    page.open("nav", "aria-label", words.get("bodies.contents")).open("ul").line();
    for (int i = 0; i < bodies.size(); i++) {
      page.open("li").element("a", bodies.get(i).name(), "href", "#" + anchor(i)).close().line();
    }
    page.close().close().line();
    page.open("main", "id", "list", "tabindex", "-1").line();
  }

  private static String anchor(int body) {
    return "body-" + (body + 1);
  }

  @Override
  public void add(Named body, Content content, Form form) throws IOException {
    String anchor = begin(body);
    if (form.mark().isPresent()) {
      page.element("p", form.mark().get(), "class", "mark").line();
    }
    page.element("p", String.join(" ", form.title())).line();
    page.element("p", form.edition(), "class", "edition").line();
    PageTable table = new PageTable(form, page, new FilterChoices(form), rows);
    for (int i = 0; i < form.sections().size(); i++) {
      table.write(anchor + "-" + i, "h3", form.sections().get(i));
    }
    page.element("p", form.footer(), "class", "edition-id").line();
    page.close().line();
  }

  private String begin(Named body) throws IOException {
    String anchor = anchor(number++);
    String name = anchor + "-name";
    page.open("article", "class", "body", "id", anchor, "aria-labelledby", name).line();
    page.element("h2", body.name(), "id", name).line();
    return anchor;
  }

  @Override
  public void leaveOut(Named body, String reason) throws IOException {
    begin(body);
    page.element("p", words.get("bodies.left-out"), "class", "mark").line();
    page.element("p", reason).line().close().line();
  }

  @Override
  public void finish() throws IOException {
    page.close().line().close().line().close().line();
    page.flush();
  }
}
