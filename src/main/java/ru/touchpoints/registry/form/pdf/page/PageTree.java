package ru.touchpoints.registry.form.pdf.page;

import java.io.IOException;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;
import ru.touchpoints.registry.form.pdf.type.Fonts;

/** The pages in groups, so that a viewer finds one of thousands, and what all of them use. */
final class PageTree {

  private static final int GROUP = 64;

  /**
   * Grey and colour by their measure: a profile would come from the Java that runs, and differs.
   * Grey has an even white point, which viewers that adapt none print without a tint; the rest is
   * what screens have.
   */
  private static final String COLOURS =
      "/ColorSpace<</DefaultGray[/CalGray<</WhitePoint[1 1 1]/Gamma 2.2>>]"
          + "/DefaultRGB[/CalRGB<</WhitePoint[0.9505 1 1.089]/Gamma[2.2 2.2 2.2]"
          + "/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]>>";

  private final PdfFile file;
  private final int root;
  private final int resources;
  private final StringBuilder groups = new StringBuilder();
  private final StringBuilder kids = new StringBuilder();
  private int group;
  private int inGroup;
  private int count;

  PageTree(PdfFile file) {
    this.file = file;
    this.root = file.reserve();
    this.resources = file.reserve();
  }

  /** The number of what the pages use. */
  int resources() {
    return resources;
  }

  /** Adds a page; gives back the number of the group it belongs to. */
  int add(int page) throws IOException {
    if (inGroup == GROUP) {
      finishGroup();
    }
    if (inGroup == 0) {
      group = file.reserve();
    }
    kids.append(PdfValues.reference(page)).append(' ');
    inGroup++;
    count++;
    return group;
  }

  private void finishGroup() throws IOException {
    file.object(group, node(kids, inGroup) + "/Parent " + PdfValues.reference(root) + ">>");
    groups.append(PdfValues.reference(group)).append(' ');
    kids.setLength(0);
    inGroup = 0;
  }

  private static String node(CharSequence kids, int count) {
    return "<</Type/Pages/Kids[" + kids + "]/Count " + count;
  }

  /** Writes the groups, their root and, with the fonts, what the pages use. */
  int finish(Fonts fonts) throws IOException {
    finishGroup();
    file.object(root, node(groups, count) + ">>");
    file.object(resources, "<<" + fonts.embed(file) + COLOURS + ">>");
    return root;
  }
}
