package ru.touchpoints.registry.form.pdf.page;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;
import ru.touchpoints.registry.form.pdf.tag.Element;
import ru.touchpoints.registry.form.pdf.tag.StructureTree;
import ru.touchpoints.registry.form.pdf.type.Fonts;

/** One page as it is drawn: its content, and the elements that each piece of it belongs to. */
final class PrintedPage {

  private final PdfFile file;
  private final StructureTree tree;
  private final Canvas canvas;
  private final int number;
  private final int elements;
  private final int key;
  private final StringBuilder owners = new StringBuilder();
  private final StringBuilder annotations = new StringBuilder();
  private int marks;

  PrintedPage(PdfFile file, StructureTree tree, Fonts fonts) throws IOException {
    this.file = file;
    this.tree = tree;
    this.canvas = new Canvas(fonts);
    this.number = file.reserve();
    this.elements = file.reserve();
    this.key = tree.key(elements);
  }

  int number() {
    return number;
  }

  Canvas canvas() {
    return canvas;
  }

  void begin(Element element) {
    canvas.beginContent(() -> mark(element));
  }

  private int mark(Element element) {
    element.content(number, marks);
    owners.append(PdfValues.reference(element.number())).append(' ');
    return marks++;
  }

  void link(Element element, String address, List<Area> areas) throws IOException {
    int annotation = file.reserve();
    Area all = areas.get(0);
    StringBuilder corners = new StringBuilder();
    for (Area area : areas) {
      all = all.with(area);
      corners.append(area.corners());
    }
    file.object(
        annotation,
        "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["
            + all.rectangle()
            + "]/QuadPoints["
            + corners
            + "]/Contents"
            + PdfValues.text(address)
            + "/A<</S/URI/URI"
            + PdfValues.ascii(LinkAddress.encoded(address))
            + ">>/StructParent "
            + tree.key(element.number())
            + ">>");
    annotations.append(PdfValues.reference(annotation)).append(' ');
    element.annotation(number, annotation);
  }

  /** Writes the page. */
  void finish(int parent, int resources) throws IOException {
    int body = file.reserve();
    file.stream(body, "", canvas.content());
    file.object(elements, "[" + owners + "]");
    String links = annotations.isEmpty() ? "" : "/Annots[" + annotations + "]";
    file.object(
        number,
        "<</Type/Page/Parent "
            + PdfValues.reference(parent)
            + "/MediaBox[0 0 "
            + PdfValues.numbers(Paper.WIDTH, Paper.HEIGHT)
            + "]/Resources "
            + PdfValues.reference(resources)
            + "/Contents "
            + PdfValues.reference(body)
            + "/StructParents "
            + key
            + "/Tabs/S"
            + links
            + ">>");
  }
}
