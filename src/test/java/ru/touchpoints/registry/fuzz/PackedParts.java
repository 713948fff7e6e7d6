package ru.touchpoints.registry.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of which an input replaces one part: its first byte says which. Bytes of the package
 * itself would hardly ever be changed into another package.
 */
final class PackedParts {

  /** An input that begins with it is the whole file. */
  private static final int WHOLE = 0xFF;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  PackedParts(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          parts.put(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  byte[] with(byte[] input) throws IOException {
    if (input.length == 0 || (input[0] & WHOLE) == WHOLE) {
      return input.length == 0 ? input : Arrays.copyOfRange(input, 1, input.length);
    }
    List<String> names = List.copyOf(parts.keySet());
    String replaced = names.get((input[0] & WHOLE) % names.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(
            name.equals(replaced) ? Arrays.copyOfRange(input, 1, input.length) : parts.get(name));
      }
    }
    return out.toByteArray();
  }

  /** Each part as it is. */
  List<byte[]> seeds() {
    List<byte[]> seeds = new ArrayList<>();
    int number = 0;
    for (byte[] part : parts.values()) {
      byte[] seed = new byte[part.length + 1];
      seed[0] = (byte) number++;
      System.arraycopy(part, 0, seed, 1, part.length);
      seeds.add(seed);
    }
    return seeds;
  }
}
