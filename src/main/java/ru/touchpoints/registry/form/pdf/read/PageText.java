package ru.touchpoints.registry.form.pdf.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The texts of a page by their marks; a text that means another one counts as that other. */
final class PageText {

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  private final PDPage page;
  private final Map<Integer, StringBuilder> texts = new HashMap<>();
  private final Deque<Marked> open = new ArrayDeque<>();
  private Optional<PDFont> font = Optional.empty();

  /** A piece of content that was begun: its mark, or that of what it lies in; -1 is none. */
  private record Marked(int mark, boolean replaced) {}

  private PageText(PDPage page) {
    this.page = page;
  }

  /** Reads the whole page: a text for each mark that has any. */
  static Map<Integer, StringBuilder> of(PDPage page) throws IOException {
    PageText text = new PageText(page);
    PDFStreamParser parser = new PDFStreamParser(page);
    List<COSBase> operands = new ArrayList<>();
    for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
      if (token instanceof Operator operator) {
        text.operate(operator.getName(), operands);
        operands.clear();
      } else if (token instanceof COSBase operand) {
        operands.add(operand);
      }
    }
    return text.texts;
  }

  private void operate(String operator, List<COSBase> operands) throws IOException {
    COSBase last = operands.isEmpty() ? COSNull.NULL : operands.get(operands.size() - 1);
    switch (operator) {
      case "BMC", "BDC" -> begin(last);
      case "EMC" -> open.pollFirst();
      case "Tf" -> {
        if (operands.get(0) instanceof COSName name) {
          font = Optional.ofNullable(page.getResources().getFont(name));
        }
      }
      case "Tj" -> {
        if (last instanceof COSString string) {
          show(string.getBytes());
        }
      }
      default -> {}
    }
  }

  private void begin(COSBase properties) {
    Marked outer = open.isEmpty() ? new Marked(-1, false) : open.getFirst();
    int mark = outer.mark();
    boolean replaced = outer.replaced();
    if (properties instanceof COSDictionary entries) {
      mark = entries.getInt(COSName.MCID, mark);
      String meant = entries.getString(ACTUAL_TEXT);
      if (meant != null && !replaced) {
        append(mark, meant);
        replaced = true;
      }
    }
    open.addFirst(new Marked(mark, replaced));
  }

  private void show(byte[] codes) throws IOException {
    if (open.isEmpty() || open.getFirst().replaced() || font.isEmpty()) {
      return;
    }
    InputStream in = new ByteArrayInputStream(codes);
    StringBuilder shown = new StringBuilder();
    while (in.available() > 0) {
      String letter = font.get().toUnicode(font.get().readCode(in));
      shown.append(letter == null ? "\uFFFD" : letter);
    }
    append(open.getFirst().mark(), shown);
  }

  private void append(int mark, CharSequence text) {
    if (mark >= 0) {
      texts.computeIfAbsent(mark, key -> new StringBuilder()).append(text);
    }
  }
}
