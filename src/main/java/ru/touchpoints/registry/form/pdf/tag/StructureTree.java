package ru.touchpoints.registry.form.pdf.tag;

import java.io.IOException;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;

/** The root of the structure, and the way back from pages and annotations to their elements. */
public final class StructureTree {

  private static final int LEAF = 500;

  private final PdfFile file;
  private final int number;
  private final Element document;
  private final StringBuilder leaf = new StringBuilder();
  private final StringBuilder leaves = new StringBuilder();
  private int keys;
  private int leafStart;

  public StructureTree(PdfFile file) {
    this.file = file;
    this.number = file.reserve();
    this.document = new Element(file, number, "Document", "");
  }

  /** The number of its object in the file. */
  public int number() {
    return number;
  }

  /** The element that holds all others. */
  public Element document() {
    return document;
  }

  /**
   * A key under which a page or an annotation finds its way back.
   *
   * @param object the number of an element, or of an array with one for each mark of a page
   */
  public int key(int object) throws IOException {
    leaf.append(keys).append(' ').append(PdfValues.reference(object)).append(' ');
    keys++;
    if (keys - leafStart == LEAF) {
      finishLeaf();
    }
    return keys - 1;
  }

  private void finishLeaf() throws IOException {
    if (keys > leafStart) {
      int node =
          file.object("<</Limits[" + leafStart + " " + (keys - 1) + "]/Nums[" + leaf + "]>>");
      leaves.append(PdfValues.reference(node)).append(' ');
      leaf.setLength(0);
      leafStart = keys;
    }
  }

  /** Writes what has not been written yet. */
  public void finish() throws IOException {
    finishLeaf();
    document.close();
    int parents = file.object("<</Kids[" + leaves + "]>>");
    file.object(
        number,
        "<</Type/StructTreeRoot/K["
            + PdfValues.reference(document.number())
            + "]/ParentTree "
            + PdfValues.reference(parents)
            + "/ParentTreeNextKey "
            + keys
            + ">>");
  }
}
