package ru.touchpoints.registry.workbook.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a table as text: UTF-8, UTF-16 with its mark, else windows-1251. */
final class CsvText {

  private static final String MARK = "\uFEFF";

  private CsvText() {}

  static String decode(byte[] bytes) {
    boolean little = startsWith(bytes, 0xFF, 0xFE);
    if (little || startsWith(bytes, 0xFE, 0xFF)) {
      return withoutMark(
          new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE));
    }
    try {
      return withoutMark(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return new String(bytes, Charset.forName("windows-1251"));
    }
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
