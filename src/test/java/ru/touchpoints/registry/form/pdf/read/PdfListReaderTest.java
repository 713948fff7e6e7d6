package ru.touchpoints.registry.form.pdf.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;

/** What is read back from a document, and what is not read at all. */
final class PdfListReaderTest {

  @TempDir private static Path temporary = Path.of("");

  private static Path document = Path.of("");

  @BeforeAll
  static void export() throws IOException {
    PdfText.hardList(Fixture.base(temporary));
    Run run = Run.in(temporary, "export", "pdf", "--draft");
    assertThat(run.status()).as(run.err()).isZero();
    document = temporary.resolve("dist/touchpoints.pdf");
  }

  private static PrintedList read(Path file) throws IOException {
    return new PdfListReader().read(file);
  }

  private static void refused(Reason reason, byte[] bytes) throws IOException {
    Path file = temporary.resolve("other.pdf");
    Files.write(file, bytes);
    refused(reason, () -> read(file));
  }

  private static void refused(Reason reason, ThrowingCallable reading) {
    assertThatThrownBy(reading)
        .isInstanceOfSatisfying(
            UnreadablePdfException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void readsWordsWholeAndRowsOnceOverPages() throws IOException {
    PrintedList list = read(document);
    assertThat(list.information()).containsEntry("RegistryDraft", "true");
    assertThat(list.rows().stream().flatMap(row -> row.cells().stream()))
        .extracting(PrintedList.Cell::text)
        .contains("Превысокомногорассмотрительствующее обращение")
        .contains(
            "Почта\\nobrashcheniya-grazhdan-i-organizatsiy-po-voprosam-vzaimodeystviya@organ.example"
                .replace("\\n", "\n"))
        .anyMatch(text -> text.contains("漢字 Личный кабинет"))
        .anyMatch(
            text ->
                text.startsWith("Особенность номер 1 описана подробно\nОсобенность номер 2 ")
                    && text.endsWith("Особенность номер 150 описана подробно"))
        .noneMatch(text -> text.contains("(продолжение)"));
  }

  @Test
  void readsADocumentThatWasChangedSince() throws IOException {
    Path signed = temporary.resolve("signed.pdf");
    Files.copy(document, signed);
    try (PDDocument opened = Loader.loadPDF(Files.readAllBytes(document))) {
      opened.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      opened.saveIncremental(out);
      Files.write(signed, out.toByteArray());
    }
    assertThat(Files.size(signed)).isGreaterThan(Files.size(document));
    assertThat(read(signed)).isEqualTo(read(document));
  }

  @Test
  void refusesWhatIsNotOurs() throws IOException {
    refused(Reason.NOT_PDF, "Перечень".getBytes(StandardCharsets.UTF_8));
    refused(Reason.NOT_PDF, "%PDF-1.7\n".getBytes(StandardCharsets.UTF_8));
    refused(Reason.TOO_LARGE, new byte[(64 << 20) + 1]);
    ByteArrayOutputStream foreign = new ByteArrayOutputStream();
    try (PDDocument other = new PDDocument()) {
      other.addPage(new PDPage());
      other.save(foreign);
    }
    refused(Reason.NOT_OURS, foreign.toByteArray());
    ByteArrayOutputStream locked = new ByteArrayOutputStream();
    try (PDDocument other = Loader.loadPDF(Files.readAllBytes(document))) {
      other.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      other.save(locked);
    }
    refused(Reason.ENCRYPTED, locked.toByteArray());
  }

  @Test
  void damageEndsInARefusalOrAList() throws IOException {
    byte[] whole = Files.readAllBytes(document);
    Random random = new Random(4);
    Path file = temporary.resolve("damaged.pdf");
    int refusals = 0;
    for (int i = 0; i < 60; i++) {
      byte[] damaged = i % 2 == 0 ? whole.clone() : Arrays.copyOf(whole, random.nextInt(9, 60_000));
      for (int flips = 0; flips < 20; flips++) {
        damaged[random.nextInt(9, damaged.length)] = (byte) random.nextInt();
      }
      Files.write(file, damaged);
      try {
        assertThat(read(file).rows()).isNotEmpty();
      } catch (UnreadablePdfException e) {
        refusals++;
      }
    }
    assertThat(refusals).isGreaterThan(30);
  }
}
