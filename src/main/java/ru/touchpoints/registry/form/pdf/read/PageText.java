package ru.touchpoints.registry.form.pdf.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSString;
import ru.touchpoints.registry.form.pdf.parse.Allowance;
import ru.touchpoints.registry.form.pdf.parse.Lexer;
import ru.touchpoints.registry.form.pdf.parse.PdfObjects;
import ru.touchpoints.registry.form.pdf.parse.PdfValue;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Entries;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Items;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Name;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Numeral;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Packed;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Text;
import ru.touchpoints.registry.form.pdf.parse.PdfValue.Word;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** The texts of a page by their marks; a text that means another one counts as that other. */
final class PageText {

  /** Values before an operator; the longest that is known takes 33. */
  private static final int OPERANDS = 64;

  private final PdfObjects file;
  private final FontLetters fonts;
  private final Entries resources;
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Deque<Marked> open = new ArrayDeque<>();
  private final List<PdfValue> operands = new ArrayList<>();
  private Optional<FontLetters.Font> font = Optional.empty();

  /** A piece of content that was begun: its mark, or that of what it lies in; -1 is none. */
  private record Marked(int mark, boolean replaced) {}

  private PageText(PdfObjects file, FontLetters fonts, Entries resources) {
    this.file = file;
    this.fonts = fonts;
    this.resources = resources;
  }

  /** Reads the whole page: a text for each mark that has any. */
  static Map<Integer, StringBuilder> of(Entries page, PdfObjects file, FontLetters fonts)
      throws UnreadablePdfException {
    PageText text = new PageText(file, fonts, resources(page, file));
    PdfValue contents = file.get(page, "Contents");
    List<PdfValue> pieces = contents instanceof Items items ? items.values() : List.of(contents);
    for (PdfValue piece : pieces) {
      if (file.get(piece) instanceof Packed packed) {
        text.read(new Lexer(file.unpacked(packed), file.allowance()));
      }
    }
    return text.texts;
  }

  /** Those of the page, else of what it lies in. */
  private static Entries resources(Entries page, PdfObjects file) throws UnreadablePdfException {
    Optional<Entries> holder = Optional.of(page);
    for (int level = 0; level < Allowance.DEPTH && holder.isPresent(); level++) {
      Optional<Entries> own = file.entries(holder.get(), "Resources");
      if (own.isPresent()) {
        return own.get();
      }
      holder = file.entries(holder.get(), "Parent");
    }
    return new Entries(Map.of());
  }

  private void read(Lexer lexer) throws UnreadablePdfException {
    PdfValue value = lexer.next();
    while (!value.equals(Lexer.END)) {
      if (value instanceof Word operator) {
        operate(operator.text());
        operands.clear();
      } else if (operands.size() < OPERANDS) {
        operands.add(value);
      } else {
        throw new UnreadablePdfException(Reason.NOT_OURS);
      }
      value = lexer.next();
    }
  }

  private void operate(String operator) throws UnreadablePdfException {
    PdfValue first = operands.isEmpty() ? PdfValue.NOTHING : operands.get(0);
    PdfValue last = operands.isEmpty() ? PdfValue.NOTHING : operands.get(operands.size() - 1);
    switch (operator) {
      case "BMC", "BDC" -> begin(last);
      case "EMC" -> open.pollFirst();
      case "Tf" -> {
        if (first instanceof Name name) {
          font = fonts.of(resources, name.text());
        }
      }
      case "Tj" -> {
        if (last instanceof Text string) {
          show(string.bytes());
        }
      }
      default -> {}
    }
  }

  private void begin(PdfValue properties) throws UnreadablePdfException {
    Marked outer = open.isEmpty() ? new Marked(-1, false) : open.getFirst();
    int mark = outer.mark();
    boolean replaced = outer.replaced();
    if (properties instanceof Entries entries) {
      if (entries.get("MCID").orElse(PdfValue.NOTHING) instanceof Numeral number) {
        mark = number.count();
      }
      if (entries.get("ActualText").orElse(PdfValue.NOTHING) instanceof Text meant && !replaced) {
        append(mark, new COSString(meant.bytes()).getString());
        replaced = true;
      }
    }
    if (open.size() > Allowance.DEPTH) {
      throw new UnreadablePdfException(Reason.NOT_OURS);
    }
    open.addFirst(new Marked(mark, replaced));
  }

  private void show(byte[] codes) throws UnreadablePdfException {
    if (!open.isEmpty() && !open.getFirst().replaced() && font.isPresent()) {
      append(open.getFirst().mark(), font.get().text(codes));
    }
  }

  private void append(int mark, CharSequence text) throws UnreadablePdfException {
    if (mark >= 0) {
      file.allowance().letters(text.length());
      texts.computeIfAbsent(mark, key -> new StringBuilder()).append(text);
    }
  }
}
