package ru.touchpoints.registry.workbook.xlsx.part;

import java.io.Closeable;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** The parts of a packed workbook, unpacked no further than the limits go. */
public final class ZipParts implements Closeable {

  private final String name;
  private final ZipFile zip;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final long most;
  private long unpacked;

  public ZipParts(Path file, String name) throws IOException {
    this.name = name;
    this.most = Math.min(Limits.UNPACKED, Limits.ALWAYS + Limits.RATIO * Files.size(file));
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw WorkbookFault.of(name, "damaged");
    }
    try {
      index();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** The sizes that the archive states; those that it really has are counted while reading. */
  private void index() throws WorkbookFault {
    if (zip.size() > Limits.PARTS) {
      throw WorkbookFault.of(name, "bomb");
    }
    long stated = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      long size = Math.max(0, entry.getSize());
      stated += size;
      if (stated > Limits.UNPACKED || tooTight(size, entry.getCompressedSize())) {
        throw WorkbookFault.of(name, "bomb");
      }
      if (entries.putIfAbsent(key(entry.getName()), entry) != null) {
        throw damaged();
      }
    }
  }

  private static boolean tooTight(long unpacked, long packed) {
    return unpacked > Limits.RATIO_FROM && unpacked > Limits.RATIO * Math.max(1, packed);
  }

  /** Names of parts know no case, and some programs write them with backslashes. */
  private static String key(String part) {
    String slashed = part.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  public boolean has(String part) {
    return entries.containsKey(key(part));
  }

  public Optional<InputStream> open(String part) throws IOException {
    ZipEntry entry = entries.get(key(part));
    if (entry == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Bounded(zip.getInputStream(entry), entry.getCompressedSize()));
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw WorkbookFault.of(name, "damaged");
    }
  }

  public WorkbookFault damaged() {
    return WorkbookFault.of(name, "damaged");
  }

  public WorkbookFault fault(String key, Object... arguments) {
    return WorkbookFault.of(name, key, arguments);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Counts what really comes out. */
  private final class Bounded extends FilterInputStream {

    private final long packed;
    private long own;

    Bounded(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int read) throws WorkbookFault {
      own += read;
      unpacked += read;
      if (unpacked > most || tooTight(own, packed)) {
        throw WorkbookFault.of(name, "bomb");
      }
    }
  }
}
