package ru.touchpoints.registry.form.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.form.pdf.file.PdfFile;
import ru.touchpoints.registry.form.pdf.file.PdfValues;

/** The bookmarks: directions, and below each its processes. */
public final class Outline {

  private final List<Item> sections = new ArrayList<>();

  private record Item(String title, int page, float top, List<Item> below) {}

  /** Adds a direction. */
  public void section(String title, int page, float top) {
    sections.add(new Item(title, page, top, new ArrayList<>()));
  }

  /** Adds a process to the last direction. */
  public void block(String title, int page, float top) {
    sections.get(sections.size() - 1).below().add(new Item(title, page, top, List.of()));
  }

  /** Writes the bookmarks; gives back the entries of the catalog. */
  public String write(PdfFile file) throws IOException {
    if (sections.isEmpty()) {
      return "";
    }
    int root = file.reserve();
    String kids = items(file, sections, root);
    file.object(root, "<</Type/Outlines" + kids + "/Count " + sections.size() + ">>");
    return "/Outlines " + PdfValues.reference(root) + "/PageMode/UseOutlines";
  }

  private String items(PdfFile file, List<Item> items, int parent) throws IOException {
    int previous = 0;
    int number = file.reserve();
    String first = "/First " + PdfValues.reference(number);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      int next = i + 1 < items.size() ? file.reserve() : 0;
      StringBuilder value = new StringBuilder("<</Title").append(PdfValues.text(item.title()));
      value.append("/Parent ").append(PdfValues.reference(parent));
      value.append("/Dest[").append(PdfValues.reference(item.page())).append("/XYZ 0 ");
      PdfValues.number(value, Math.ceil(item.top()));
      value
          .append(" null]")
          .append(neighbour("/Prev ", previous))
          .append(neighbour("/Next ", next));
      if (!item.below().isEmpty()) {
        value.append(items(file, item.below(), number));
        value.append("/Count ").append(-item.below().size());
      }
      file.object(number, value.append(">>"));
      previous = number;
      number = next;
    }
    return first + "/Last " + PdfValues.reference(previous);
  }

  private static String neighbour(String name, int number) {
    return number == 0 ? "" : name + PdfValues.reference(number);
  }
}
