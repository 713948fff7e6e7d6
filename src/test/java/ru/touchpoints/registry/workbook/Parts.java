package ru.touchpoints.registry.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook, to be changed where no library would. */
final class Parts {

  static final String SHEET = "xl/worksheets/sheet1.xml";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  static Parts of(Path file) throws IOException {
    Parts parts = new Parts();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    return parts;
  }

  /** The smallest workbook there is, with this between {@code <worksheet>} and its end. */
  static Parts minimal(String worksheet) {
    return new Parts()
        .with(
            "_rels/.rels",
            "<Relationships><Relationship Id='r1' Type='x/officeDocument'"
                + " Target='xl/workbook.xml'/></Relationships>")
        .with(
            "xl/workbook.xml",
            "<workbook><workbookPr/><sheets><sheet name='Лист' sheetId='1' id='r1'/></sheets>"
                + "</workbook>")
        .with(
            "xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id='r1' Type='x/worksheet'"
                + " Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='x/sharedStrings'"
                + " Target='sharedStrings.xml'/></Relationships>")
        .with(SHEET, "<worksheet>" + worksheet + "</worksheet>");
  }

  /** Bytes of all of them. */
  long size() {
    return parts.values().stream().mapToLong(part -> part.length).sum();
  }

  Parts with(String part, String text) {
    return with(part, text.getBytes(StandardCharsets.UTF_8));
  }

  Parts with(String part, byte[] bytes) {
    parts.put(part, bytes);
    return this;
  }

  Parts without(String part) {
    parts.remove(part);
    return this;
  }

  Parts replace(String part, String old, String now) {
    return with(
        part,
        new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8)
            .replace(old, now));
  }

  Path write(Path file) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    }
    return file;
  }
}
