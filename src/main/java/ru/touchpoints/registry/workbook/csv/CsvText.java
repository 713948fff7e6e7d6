package ru.touchpoints.registry.workbook.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import ru.touchpoints.registry.letters.CodePage;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/**
 * The bytes of a table as text: UTF-8, UTF-16 with its mark, else windows-1251. Whatever else they
 * look like is refused by name: wrong letters would be read as words that nobody knows.
 */
final class CsvText {

  private static final String MARK = "\uFEFF";

  private CsvText() {}

  /**
   * The text.
   *
   * @param name what messages call the file
   */
  static String decode(byte[] bytes, String name) throws WorkbookFault {
    if (bytes.length == 0) {
      throw WorkbookFault.of(name, "empty-file");
    }
    boolean little = startsWith(bytes, 0xFF, 0xFE);
    if (little || startsWith(bytes, 0xFE, 0xFF)) {
      return withoutMark(
          new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }
    Optional<String> wide = CodePage.wide(bytes);
    if (wide.isPresent()) {
      throw WorkbookFault.of(name, "encoding", "UTF-16 " + wide.get());
    }
    try {
      String text =
          withoutMark(
              StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      if (CodePage.twice(text)) {
        throw WorkbookFault.of(name, "encoded-twice");
      }
      return text;
    } catch (CharacterCodingException e) {
      return ofOneByte(bytes, name);
    }
  }

  private static String ofOneByte(byte[] bytes, String name) throws WorkbookFault {
    if (binary(bytes)) {
      throw WorkbookFault.of(name, "not-workbook");
    }
    Optional<Integer> line = CodePage.brokenAt(bytes);
    if (line.isPresent()) {
      throw WorkbookFault.of(name, "encoding-broken", line.get());
    }
    Optional<String> other = CodePage.other(bytes);
    if (other.isPresent()) {
      throw WorkbookFault.of(name, "encoding", other.get());
    }
    return new String(bytes, CodePage.WINDOWS);
  }

  /** Whether there are bytes that are letters in no code page. */
  private static boolean binary(byte[] bytes) {
    for (byte one : bytes) {
      if (one >= 0 && one < ' ' && "\t\n\u000B\f\r\u001A".indexOf(one) < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  private static String withoutMark(String text) {
    return text.startsWith(MARK) ? text.substring(1) : text;
  }
}
