package ru.touchpoints.registry.workbook.xlsx.part;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of an XML part by the encoding that it names. Left to decode for itself, the parser
 * of the JDK prints what it thinks of broken bytes to the error output, past everybody.
 */
public final class XmlLetters {

  /** A declaration is shorter. */
  private static final int START = 200;

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]{0,150}?\\sencoding\\s?=\\s?[\"']([A-Za-z0-9._-]{1,40})[\"']");

  private XmlLetters() {}

  /**
   * Reads what the bytes stand for.
   *
   * @return a reader that fails with a {@link java.nio.charset.CharacterCodingException} at bytes
   *     that stand for nothing
   * @throws UnsupportedEncodingException when the encoding named is not known
   */
  public static Reader of(InputStream in) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    bytes.mark(START);
    byte[] start = bytes.readNBytes(START);
    bytes.reset();
    Charset charset = charset(start);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      bytes.skipNBytes(3);
    }
    return new InputStreamReader(
        bytes,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] start) throws IOException {
    if (startsWith(start, 0xFE, 0xFF) || startsWith(start, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(start, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (startsWith(start, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UnsupportedEncodingException(declared.group(1));
    }
  }

  private static boolean startsWith(byte[] start, int... signs) {
    for (int i = 0; i < signs.length; i++) {
      if (start.length <= i || (start[i] & 0xFF) != signs[i]) {
        return false;
      }
    }
    return true;
  }
}
