package ru.touchpoints.registry.form.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.touchpoints.registry.form.pdf.parse.Allowance;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Every limit of a document that is read back: what is just within, and what is just beyond. */
final class PdfLimitsTest {

  @TempDir private Path temporary = Path.of("");

  private Path file() {
    return temporary.resolve("small.pdf");
  }

  private static void reads(Path file, String text) throws IOException {
    assertThat(new PdfListReader().read(file).rows().get(0).cells())
        .extracting(PrintedList.Cell::text)
        .containsExactly(text);
  }

  private static void refused(Reason reason, Path file) {
    assertThatThrownBy(() -> new PdfListReader().read(file))
        .isInstanceOfSatisfying(
            UnreadablePdfException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void aDocumentIsReadByEitherKindOfTable() throws IOException {
    reads(new SmallPdf().write(file()), "AB");
    SmallPdf pdf = new SmallPdf();
    pdf.packed(SmallPdf.NEXT, "/Type/ObjStm/N 1/First 5", "20 0 " + SmallPdf.ROW);
    pdf.structure("20 0 R");
    byte[] rows = pdf.rows(21, SmallPdf.NEXT);
    reads(pdf.writeWithStream(file(), "/Size 21/W[1 4 0]", rows), "AB");
  }

  /** A document with a hole before its table, so that it has that length. */
  private Path stretched(int length) throws IOException {
    Path file = new SmallPdf().write(file());
    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
    int start = SmallPdf.start(file);
    String table = text.substring(start, text.lastIndexOf("startxref"));
    int moved = length - table.length() - "startxref\n12345678\n%%EOF\n".length();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.truncate(start);
      String end = table + "startxref\n" + moved + "\n%%EOF\n";
      channel.write(ByteBuffer.wrap(end.getBytes(StandardCharsets.ISO_8859_1)), moved);
    }
    assertThat(Files.size(file)).isEqualTo(length);
    return file;
  }

  @Test
  void aFileIsSoLong() throws IOException {
    reads(stretched(Allowance.FILE), "AB");
    refused(Reason.TOO_LARGE, stretched(Allowance.FILE + 1));
  }

  private Path row(int cells) throws IOException {
    String one = "<</S/TD/Pg 5 0 R/K 0>>";
    return new SmallPdf().structure("<</S/TR/K[" + one.repeat(cells) + "]>>").write(file());
  }

  @Test
  void aRowHasSoManyCells() throws IOException {
    assertThat(new PdfListReader().read(row(Allowance.CELLS_OF_ROW)).rows().get(0).cells())
        .hasSize(Allowance.CELLS_OF_ROW);
    refused(Reason.TOO_LARGE, row(Allowance.CELLS_OF_ROW + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xref\n0 3\n0000000000 65535 f \n",
        "xref\n0 x\n",
        "xref\n0 1\n0000000000 65535 g \n",
        "xref\n8388608 1\n0000000015 00000 n \n",
        "xref\n1 1\n0000000099 00000 n \n",
        "table\n"
      })
  void aTableIsBelievedAsFarAsItIsThere(String table) throws IOException {
    refused(Reason.NOT_PDF, new SmallPdf().write(file(), table));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[0 0 0]", "[1 9 0]", "[1 -1 0]", "[1 4]", "7"})
  void rowsOfATableHaveAWidth(String widths) throws IOException {
    SmallPdf pdf = new SmallPdf();
    byte[] rows = pdf.rows(SmallPdf.NEXT, 0);
    refused(Reason.NOT_PDF, pdf.writeWithStream(file(), "/Size 10/W" + widths, rows));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Size 2147483647", "/Size 10/Index[0 2147483647 5 2147483647]"})
  void aTableThatClaimsMoreRowsThanItHasIsReadToItsEnd(String claim) throws IOException {
    SmallPdf pdf = new SmallPdf();
    byte[] rows = pdf.rows(SmallPdf.NEXT, 0);
    reads(pdf.writeWithStream(file(), claim + "/W[1 4 0]", rows), "AB");
  }

  @Test
  void numbersOfObjectsEndWhereTheFormatHasThem() throws IOException {
    SmallPdf pdf = new SmallPdf();
    byte[] rows = pdf.rows(SmallPdf.NEXT, 0);
    String last = "/W[1 4 0]/Index[0 9 " + Allowance.OBJECTS + " 1]";
    reads(pdf.writeWithStream(file(), last, rows), "AB");
    SmallPdf beyond = new SmallPdf();
    String one = "/W[1 4 0]/Index[0 9 " + (Allowance.OBJECTS + 1) + " 1]";
    refused(Reason.NOT_PDF, beyond.writeWithStream(file(), one, beyond.rows(SmallPdf.NEXT, 0)));
  }

  @ParameterizedTest
  @CsvSource({"999, ", "1000, NOT_PDF"})
  void tablesFollowOneAnotherSoOften(int updates, @Nullable Reason reason) throws IOException {
    Path file = new SmallPdf().write(file());
    int start = SmallPdf.start(file);
    StringBuilder more = new StringBuilder();
    int length = (int) Files.size(file);
    for (int i = 0; i < updates; i++) {
      int at = length + more.length();
      more.append("xref\n0 0\ntrailer\n<</Prev ").append(start).append(">>\n");
      start = at;
    }
    more.append("startxref\n").append(start).append("\n%%EOF\n");
    Files.writeString(file, more, StandardCharsets.ISO_8859_1, StandardOpenOption.APPEND);
    if (reason == null) {
      reads(file, "AB");
    } else {
      refused(reason, file);
    }
  }

  @Test
  void aTableThatNamesItselfIsRefused() throws IOException {
    Path file = new SmallPdf().write(file());
    int start = SmallPdf.start(file);
    refused(Reason.NOT_PDF, new SmallPdf().trailer("/Prev " + start).write(file));
  }

  @Test
  void whatIsEncryptedIsSaidSo() throws IOException {
    refused(Reason.ENCRYPTED, new SmallPdf().trailer("/Encrypt 9 0 R").write(file()));
  }

  @ParameterizedTest
  @CsvSource({"62, ", "63, NOT_OURS"})
  void listsHoldListsSoDeep(int depth, @Nullable Reason reason) throws IOException {
    // The value lies in the entries of the object and in the list of the lists.
    String nested = "[".repeat(depth) + "]".repeat(depth);
    SmallPdf pdf = new SmallPdf();
    pdf.object(SmallPdf.INFORMATION, "<</RegistryDigest(00)/X[" + nested + "]>>");
    check(pdf, reason);
  }

  private void check(SmallPdf pdf, @Nullable Reason reason) throws IOException {
    if (reason == null) {
      reads(pdf.write(file()), "AB");
    } else {
      refused(reason, pdf.write(file()));
    }
  }

  @ParameterizedTest
  @CsvSource({"999994, ", "999995, TOO_LARGE"})
  void anObjectHasSoManyValues(int values, @Nullable Reason reason) throws IOException {
    // The entries, their two names and one text, the list and its end are values too.
    SmallPdf pdf = new SmallPdf();
    pdf.object(SmallPdf.INFORMATION, "<</RegistryDigest(00)/X[" + "0 ".repeat(values - 1) + "]>>");
    check(pdf, reason);
  }

  @ParameterizedTest
  @CsvSource({"0, ", "1, TOO_LARGE"})
  void aStreamUnpacksToSoMuch(int more, @Nullable Reason reason) throws IOException {
    String text = "/P <</MCID 0>> BDC " + SmallPdf.TEXT + " EMC";
    SmallPdf pdf = new SmallPdf();
    pdf.content(text + " ".repeat(Allowance.STREAM - text.length() + more));
    check(pdf, reason);
  }

  @Test
  void aSmallFileUnpacksToLittle() throws IOException {
    SmallPdf pdf = new SmallPdf();
    String spaces = " ".repeat(Allowance.STREAM / 2);
    pdf.packed(SmallPdf.NEXT, "", spaces + " /P <</MCID 0>> BDC " + SmallPdf.TEXT + " EMC");
    pdf.object(SmallPdf.PAGE, page("10 0 R"));
    check(pdf, null);
    SmallPdf repeated = new SmallPdf();
    repeated.packed(SmallPdf.NEXT, "", spaces);
    repeated.object(SmallPdf.PAGE, page("10 0 R 10 0 R 10 0 R"));
    check(repeated, Reason.TOO_LARGE);
  }

  private static String page(String contents) {
    return "<</Type/Page/Contents[" + contents + "]/Resources<</Font<</F1 7 0 R>>>>>>";
  }

  @ParameterizedTest
  @CsvSource({"10000, ", "10001, TOO_LARGE"})
  void aStreamHoldsSoManyObjects(int objects, @Nullable Reason reason) throws IOException {
    StringBuilder head = new StringBuilder("20 0 ");
    for (int i = 1; i < objects; i++) {
      head.append(i + 1000).append(" 0 ");
    }
    SmallPdf pdf = new SmallPdf();
    pdf.packed(
        SmallPdf.NEXT,
        "/Type/ObjStm/N " + objects + "/First " + head.length(),
        head + SmallPdf.ROW);
    pdf.structure("20 0 R");
    Path file = pdf.writeWithStream(file(), "/Size 21/W[1 4 0]", pdf.rows(21, SmallPdf.NEXT));
    if (reason == null) {
      reads(file, "AB");
    } else {
      refused(reason, file);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/N 9/First 5",
        "/N -1/First 5",
        "/N 1/First -5",
        "/N 1/First 2147483647",
        "/N 1",
        "/First 5"
      })
  void aStreamOfObjectsHasWhatItClaims(String claim) throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.packed(SmallPdf.NEXT, "/Type/ObjStm" + claim, "20 0 " + SmallPdf.ROW);
    pdf.structure("20 0 R");
    byte[] rows = pdf.rows(21, SmallPdf.NEXT);
    refused(Reason.NOT_PDF, pdf.writeWithStream(file(), "/Size 21/W[1 4 0]", rows));
  }

  @ParameterizedTest
  @CsvSource({
    "<</Predictor 12/Columns 4096>>, ",
    "<</Predictor 12/Columns 4097>>, NOT_OURS",
    "<</Predictor 12/Columns 0>>, NOT_OURS",
    "<</Predictor 12/Columns 4/Colors 32>>, NOT_OURS",
    "<</Predictor 2/Columns 4>>, NOT_OURS",
    "9 0 R, NOT_OURS"
  })
  void rowsThatDifferFromThoseAboveAreOfOneByte(String parameters, @Nullable Reason reason)
      throws IOException {
    String text = "\0/P <</MCID 0>> BDC " + SmallPdf.TEXT + " EMC";
    SmallPdf pdf = new SmallPdf();
    pdf.packed(SmallPdf.CONTENT, "/DecodeParms " + parameters, text);
    check(pdf, reason);
  }

  @Test
  void aTextIsPackedInOneWay() throws IOException {
    byte[] text = "/P <</MCID 0>> BDC BT /F1 10 Tf <0041> Tj".getBytes(StandardCharsets.US_ASCII);
    reads(new SmallPdf().stream(SmallPdf.CONTENT, "", text).write(file()), "A");
    for (String filter : new String[] {"/LZWDecode", "[/FlateDecode/FlateDecode]", "7 0 R"}) {
      SmallPdf pdf = new SmallPdf();
      pdf.stream(SmallPdf.CONTENT, "/Filter " + filter, text);
      refused(Reason.NOT_OURS, pdf.write(file()));
    }
    SmallPdf hidden = new SmallPdf();
    hidden.stream(SmallPdf.CONTENT, "/F#69lter/LZWDecode", text);
    refused(Reason.NOT_OURS, hidden.write(file()));
    SmallPdf cut = new SmallPdf();
    cut.stream(SmallPdf.CONTENT, "/Filter/FlateDecode", new byte[] {120, -100, 1});
    refused(Reason.NOT_PDF, cut.write(file()));
  }

  @Test
  void theLengthOfAStreamIsWhatItIs() throws IOException {
    for (String length : new String[] {"1", "1000", "-1", "6 0 R", "(x)"}) {
      SmallPdf pdf = new SmallPdf();
      pdf.object(
          SmallPdf.CONTENT, "<</Length " + length + ">>\nstream\n" + SmallPdf.TEXT + "\nendstream");
      refused(Reason.NOT_PDF, pdf.write(file()));
    }
    SmallPdf elsewhere = new SmallPdf();
    String text = "/P <</MCID 0>> BDC " + SmallPdf.TEXT;
    elsewhere.object(SmallPdf.CONTENT, "<</Length 20 0 R>>\nstream\n" + text + "\nendstream");
    elsewhere.object(20, Integer.toString(text.length()));
    reads(elsewhere.write(file()), "AB");
  }

  @ParameterizedTest
  @CsvSource({"30, ", "31, NOT_OURS"})
  void aStructureIsSoDeep(int levels, @Nullable Reason reason) throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.structure("<</S/Div/K ".repeat(levels) + SmallPdf.ROW + ">>".repeat(levels));
    check(pdf, reason);
  }

  @Test
  void aPartOfAStructureHasOnePlaceInIt() throws IOException {
    refused(
        Reason.NOT_OURS,
        new SmallPdf().structure("20 0 R 20 0 R").object(20, SmallPdf.ROW).write(file()));
    refused(
        Reason.NOT_OURS,
        new SmallPdf().structure("20 0 R").object(20, "<</S/Div/K 20 0 R>>").write(file()));
  }

  @Test
  void aTextIsSaidAsOftenAsItIsShown() throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.structure("<</S/TR/K<</S/TD/Pg 5 0 R/K[0 0 0]>>>>");
    reads(pdf.write(file()), "AB");
  }

  @ParameterizedTest
  @CsvSource({"64, ", "65, NOT_OURS"})
  void anOperatorTakesSoMuch(int operands, @Nullable Reason reason) throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.content("0 ".repeat(operands) + "sc /P <</MCID 0>> BDC " + SmallPdf.TEXT + " EMC");
    check(pdf, reason);
  }

  @ParameterizedTest
  @CsvSource({"64, ", "65, NOT_OURS"})
  void contentNestsSoDeep(int levels, @Nullable Reason reason) throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.content("/P BMC ".repeat(levels) + "/P <</MCID 0>> BDC " + SmallPdf.TEXT);
    check(pdf, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 beginbfrange <000000> <0000FF> <0041> endbfrange",
        "1 beginbfchar <00000041> <0041> endbfchar",
        "1 beginbfrange <0000> <FFFF> <0000> <0000> <FFFF> <0000> <0000> <FFFF> <0000>"
            + " <0000> <FFFF> <0000> <0000> <0000> <0000> endbfrange",
      })
  void aFontHasLettersOfTwoBytes(String table) throws IOException {
    refused(Reason.NOT_OURS, new SmallPdf().letters(table).write(file()));
  }

  @ParameterizedTest
  @CsvSource({"64, ", "65, NOT_OURS"})
  void aCodeStandsForSoMuch(int length, @Nullable Reason reason) throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.letters(
        "beginbfchar <0041> <0041> <0042> <0042> <0043> <" + "0043".repeat(length) + "> endbfchar");
    check(pdf, reason);
  }

  @Test
  void whatAPageLiesInIsAskedNoFurtherThanPagesNest() throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.object(SmallPdf.PAGE, "<</Type/Page/Parent 5 0 R/Contents 6 0 R>>");
    reads(pdf.write(file()), "");
    SmallPdf inherited = new SmallPdf();
    inherited.object(SmallPdf.PAGE, "<</Type/Page/Parent 20 0 R/Contents 6 0 R>>");
    inherited.object(20, "<</Resources<</Font<</F1 7 0 R>>>>>>");
    reads(inherited.write(file()), "AB");
  }

  @Test
  void aSpanThatClaimsTheWholeSheetIsANumberLikeAnyOther() throws IOException {
    SmallPdf pdf = new SmallPdf();
    pdf.structure("<</S/TR/K<</S/TD/Pg 5 0 R/K 0/A<</RowSpan 1001>>>>>>");
    reads(pdf.write(file()), "AB");
  }
}
