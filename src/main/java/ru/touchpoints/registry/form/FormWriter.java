package ru.touchpoints.registry.form;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the form in one file format; the same form gives the same bytes. */
public interface FormWriter {

  /** The extension of the file, without the dot, as {@code export} takes it. */
  String format();

  /**
   * Writes the whole document and leaves {@code out} open.
   *
   * @throws IOException when {@code out} cannot be written
   */
  void write(Form form, OutputStream out) throws IOException;

  /** Whether the document, once it is written, shows the character wherever its form has it. */
  default boolean carries(int codePoint) {
    return true;
  }

  /** UTF-16 units that one cell of the document takes; the end of a longer text is left out. */
  default int longest() {
    return Integer.MAX_VALUE;
  }
}
