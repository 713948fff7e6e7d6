package ru.touchpoints.registry.form.pdf.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.tag.StructureTree;
import ru.touchpoints.registry.form.pdf.type.Fonts;

/** The pages one after another; one that is full goes to the file. */
public final class Pages {

  private static final double MARK_ANGLE = 30;
  private static final double MARK_GREY = 0.92;

  private final PdfFile file;
  private final StructureTree tree;
  private final Fonts fonts;
  private final Optional<String> mark;
  private final PageTree pages;
  private final String foot;
  private PrintedPage sheet;
  private int count;
  private float y = Paper.TOP;

  /**
   * Begins the first page.
   *
   * @param mark what is written across every page of a draft
   * @param foot what stands at the foot of every page
   */
  public Pages(PdfFile file, StructureTree tree, Fonts fonts, Optional<String> mark, String foot)
      throws IOException {
    this.file = file;
    this.tree = tree;
    this.fonts = fonts;
    this.mark = mark;
    this.foot = foot;
    this.pages = new PageTree(file);
    this.sheet = begin();
  }

  private PrintedPage begin() throws IOException {
    PrintedPage begun = new PrintedPage(file, tree, fonts);
    mark.ifPresent(
        text ->
            begun
                .canvas()
                .mark(
                    text, fonts.mark(), Paper.WIDTH / 2, Paper.HEIGHT / 2, MARK_ANGLE, MARK_GREY));
    return begun;
  }

  /** Ends the page and begins the next one. */
  public void next() throws IOException {
    finishPage();
    sheet = begin();
    y = Paper.TOP;
  }

  private void finishPage() throws IOException {
    count++;
    Canvas canvas = sheet.canvas();
    if (count > 1) {
      String number = Integer.toString(count);
      float middle = (Paper.LEFT + Paper.RIGHT - fonts.body().width(number)) / 2;
      canvas.beginFurniture("Header");
      canvas.plain(number, fonts.body(), middle, Paper.NUMBER_LINE);
      canvas.end();
    }
    canvas.beginFurniture("Footer");
    canvas.plain(foot, fonts.foot(), Paper.LEFT, Paper.FOOT_LINE);
    canvas.end();
    sheet.finish(pages.add(sheet.number()), pages.resources());
  }

  /** The number of the page's object in the file. */
  public int page() {
    return sheet.number();
  }

  public Canvas canvas() {
    return sheet.canvas();
  }

  /** Begins text of an element. */
  public void begin(Element element) {
    sheet.begin(element);
  }

  /** Begins text that stands again, for those who look at the page. */
  public void beginRepetition() {
    sheet.canvas().beginRepetition();
  }

  /** Ends what was begun. */
  public void end() {
    sheet.canvas().end();
  }

  /** Makes places of the page lead to an address; the element is a link. */
  public void link(Element element, String address, List<Area> areas) throws IOException {
    sheet.link(element, address, areas);
  }

  /** Where the next thing begins: its upper edge. */
  public float y() {
    return y;
  }

  public void down(float height) {
    y -= height;
  }

  /** The height that is left on the page. */
  public float space() {
    return y - Paper.BOTTOM;
  }

  /** Ends the last page; gives back the number of the pages' root. */
  public int finish() throws IOException {
    finishPage();
    return pages.finish(fonts);
  }
}
