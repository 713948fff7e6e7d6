package ru.touchpoints.registry.form.pdf;

import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;

/** The bookmarks: directions, and below each its processes. */
final class Outline {

  private final PDDocumentOutline root = new PDDocumentOutline();
  private Optional<PDOutlineItem> section = Optional.empty();

  void section(String title, PDPage page, float top) {
    PDOutlineItem item = item(title, page, top);
    root.addLast(item);
    section = Optional.of(item);
  }

  void block(String title, PDPage page, float top) {
    section.ifPresent(item -> item.addLast(item(title, page, top)));
  }

  private static PDOutlineItem item(String title, PDPage page, float top) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setLeft(0);
    place.setTop((int) Math.ceil(top));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(title);
    item.setDestination(place);
    return item;
  }

  /** What a process is called in the list; its id where the form has no such column. */
  static String title(Form form, Block block) {
    for (int i = 0; i < form.columns().size(); i++) {
      if (form.columns().get(i).part() == Form.Part.BLOCK_NAME && !block.rows().isEmpty()) {
        return block.rows().get(0).cells().get(i).text().replace('\n', ' ');
      }
    }
    return block.process();
  }

  void addTo(PDDocument document) {
    if (root.hasChildren()) {
      root.openNode();
      document.getDocumentCatalog().setDocumentOutline(root);
    }
  }
}
