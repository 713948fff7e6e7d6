package ru.touchpoints.registry.workbook.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.touchpoints.registry.writing.Markup;

/** An archive that is the same for the same parts, whenever and wherever it is made. */
public final class SteadyZip {

  /** Time zones cannot move this one out of the range of the format, unlike 1980-01-01. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ZipOutputStream archive;

  public SteadyZip(OutputStream out) {
    this.archive = new ZipOutputStream(out);
  }

  /** Writes the content of a part; leaves the stream that it is given open. */
  @FunctionalInterface
  public interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the content of a part that is XML. */
  @FunctionalInterface
  public interface XmlContent {
    void writeTo(Markup xml) throws IOException;
  }

  /**
   * Adds a part.
   *
   * @param name without a slash in front
   * @throws IOException when the archive cannot be written
   */
  public void part(String name, Content content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(TIME);
    archive.putNextEntry(entry);
    content.writeTo(archive);
    archive.closeEntry();
  }

  /**
   * Adds a part of XML, with its declaration.
   *
   * @throws IOException when the archive cannot be written
   */
  public void xml(String name, XmlContent content) throws IOException {
    part(
        name,
        out -> {
          Markup xml = Markup.compact(out).declaration();
          content.writeTo(xml);
          xml.flush();
        });
  }

  /**
   * Ends the archive and leaves the stream below it open.
   *
   * @throws IOException when the archive cannot be written
   */
  public void finish() throws IOException {
    archive.finish();
  }
}
