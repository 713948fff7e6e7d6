package ru.touchpoints.registry.exchange.books;

import java.nio.file.Path;

/**
 * A file that may be a workbook.
 *
 * @param name as the person named it, or its folder and its own name
 */
public record BookFile(Path path, String name) {

  public BookFile {
    name = name.replace('\\', '/');
  }
}
