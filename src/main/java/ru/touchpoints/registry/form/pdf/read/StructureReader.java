package ru.touchpoints.registry.form.pdf.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.form.pdf.parse.Allowance;
import ru.touchpoints.registry.form.pdf.parse.PdfObjects;
import ru.touchpoints.registry.form.pdf.parse.PdfValue;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Name;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Reference;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;
import ru.touchpoints.registry.form.pdf.read.PrintedList.Cell;
import ru.touchpoints.registry.form.pdf.read.PrintedList.Row;

/** Follows the structure of a document to the rows of its table. */
final class StructureReader {

  /** Levels of a structure; ours has seven. */
  private static final int DEEPEST = 32;

  private static final Name MARKED = new Name("MCR");
  private static final Name PARAGRAPH = new Name("P");
  private static final Name ROW = new Name("TR");
  private static final Name HEADER = new Name("TH");
  private static final Set<Name> CELLS = Set.of(HEADER, new Name("TD"));

  private final PdfObjects file;
  private final FontLetters fonts;
  private final Map<Reference, Map<Integer, StringBuilder>> pages = new HashMap<>();
  private final Set<Reference> met = new HashSet<>();
  private final List<Row> rows = new ArrayList<>();

  StructureReader(PdfObjects file) {
    this.file = file;
    this.fonts = new FontLetters(file);
  }

  /** The rows below the root of a structure. */
  List<Row> rows(Entries root) throws IOException {
    find(root, 0);
    return rows;
  }

  private void find(Entries element, int depth) throws IOException {
    for (PdfValue kid : kids(element, depth)) {
      if (kid(kid) instanceof Entries child) {
        if (type(child).equals(ROW)) {
          row(child, depth + 1);
        } else {
          find(child, depth + 1);
        }
      }
    }
  }

  private void row(Entries row, int depth) throws IOException {
    List<Cell> cells = new ArrayList<>();
    for (PdfValue kid : kids(row, depth)) {
      if (kid(kid) instanceof Entries child && CELLS.contains(type(child))) {
        file.allowance().cell();
        if (cells.size() >= Allowance.CELLS_OF_ROW) {
          throw new UnreadablePdfException(Reason.TOO_LARGE);
        }
        StringBuilder text = new StringBuilder();
        text(child, depth + 1, text);
        cells.add(
            new Cell(
                text.toString().stripTrailing(),
                span(child, "RowSpan"),
                span(child, "ColSpan"),
                type(child).equals(HEADER)));
      }
    }
    file.allowance().cell();
    rows.add(new Row(cells));
  }

  private void text(Entries element, int depth, StringBuilder out) throws IOException {
    Optional<PdfValue> page = element.get("Pg");
    for (PdfValue kid : kids(element, depth)) {
      PdfValue found = kid(kid);
      if (found instanceof Numeral mark) {
        append(page, mark.count(), out);
      } else if (found instanceof Entries child) {
        if (file.get(child, "Type").equals(MARKED)) {
          Optional<PdfValue> own = child.get("Pg");
          int mark = file.get(child, "MCID") instanceof Numeral number ? number.count() : -1;
          append(own.isPresent() ? own : page, mark, out);
        } else {
          paragraph(child, out);
          text(child, depth + 1, out);
        }
      }
    }
  }

  private void paragraph(Entries element, StringBuilder out) throws IOException {
    if (type(element).equals(PARAGRAPH) && !out.isEmpty()) {
      int length = out.length();
      while (length > 0 && Character.isWhitespace(out.charAt(length - 1))) {
        length--;
      }
      out.setLength(length);
      out.append('\n');
    }
  }

  /** Takes the text of a mark; a page shows it once, and so it is said once. */
  private void append(Optional<PdfValue> page, int mark, StringBuilder out) throws IOException {
    if (!(page.orElse(PdfValue.NOTHING) instanceof Reference place)) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    Map<Integer, StringBuilder> texts = pages.get(place);
    if (texts == null) {
      if (!(file.get(place) instanceof Entries entries)) {
        throw new UnreadablePdfException(Reason.NOT_OURS);
      }
      texts = PageText.of(entries, file, fonts);
      pages.put(place, texts);
    }
    StringBuilder text = texts.remove(mark);
    if (text != null) {
      out.append(text);
    }
  }

  private List<PdfValue> kids(Entries element, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    PdfValue place = element.get("K").orElse(PdfValue.NOTHING);
    PdfValue kids = file.get(place);
    return kids instanceof Items items ? items.values() : List.of(place);
  }

  /** A part of the structure has one place in it, or the structure would hold itself. */
  private PdfValue kid(PdfValue kid) throws IOException {
    if (kid instanceof Reference reference && !met.add(reference)) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    return file.get(kid);
  }

  private PdfValue type(Entries element) throws IOException {
    return file.get(element, "S");
  }

  private int span(Entries element, String name) throws IOException {
    Optional<Entries> attributes = file.entries(element, "A");
    return attributes.isPresent() && file.get(attributes.get(), name) instanceof Numeral span
        ? Math.max(1, span.count())
        : 1;
  }
}
