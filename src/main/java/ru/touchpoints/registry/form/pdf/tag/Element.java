package ru.touchpoints.registry.form.pdf.tag;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;

/** A node of the structure; it leaves memory when it is closed. */
public final class Element {

  private static final int NONE = -1;

  private final PdfFile file;
  private final int number;
  private final int parent;
  private final String head;
  private final StringBuilder kids = new StringBuilder();
  private final List<Element> open = new ArrayList<>();
  private int page = NONE;

  Element(PdfFile file, int parent, String type, String attributes) {
    this.file = file;
    this.number = file.reserve();
    this.parent = parent;
    this.head =
        "<</Type/StructElem/S/" + type + (attributes.isEmpty() ? "" : "/A<<" + attributes + ">>");
  }

  /** The number of its object in the file. */
  public int number() {
    return number;
  }

  /** A new element, after all that this one holds so far. */
  public Element child(String type) {
    return child(type, "");
  }

  /** A new element with attributes, after all that this one holds so far. */
  public Element child(String type, String attributes) {
    Element child = new Element(file, number, type, attributes);
    kids.append(PdfValues.reference(child.number)).append(' ');
    open.add(child);
    return child;
  }

  /** Adds a marked piece of a page's content. */
  public void content(int onPage, int mark) {
    page = page == NONE ? onPage : page;
    if (page == onPage) {
      kids.append(mark).append(' ');
    } else {
      kids.append("<</Type/MCR/Pg ").append(PdfValues.reference(onPage));
      kids.append("/MCID ").append(mark).append(">>");
    }
  }

  /** Adds an annotation. */
  public void annotation(int onPage, int annotation) {
    kids.append("<</Type/OBJR/Pg ").append(PdfValues.reference(onPage));
    kids.append("/Obj ").append(PdfValues.reference(annotation)).append(">>");
  }

  /** Writes a child that is complete, and all it holds. */
  public void close(Element child) throws IOException {
    open.remove(child);
    child.close();
  }

  /** Writes the element and all it holds; nothing can be added after that. */
  void close() throws IOException {
    for (Element child : open) {
      child.close();
    }
    open.clear();
    StringBuilder value = new StringBuilder(head);
    value.append("/P ").append(PdfValues.reference(parent));
    if (page != NONE) {
      value.append("/Pg ").append(PdfValues.reference(page));
    }
    file.object(number, value.append("/K[").append(kids).append("]>>"));
    kids.setLength(0);
  }
}
