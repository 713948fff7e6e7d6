package ru.touchpoints.registry.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.touchpoints.registry.workbook.cell.WorkbookFault;

/** Archives that say of themselves what is not so are read as they are, or refused. */
final class DecoyArchiveTest {

  private static final String READ = "х";

  /** The reason, behind the name of the file. */
  private static final Pattern KEY = Pattern.compile("workbook\\.(?!file)[a-z-]+");

  private static final List<String> REFUSED =
      List.of(
          "stored, packed less",
          "directory packed less",
          "encrypted",
          "unknown method",
          "with a backslash",
          "in another case",
          "twice",
          "zip64 with parts without end",
          "zip64 beyond the file");

  @TempDir private Path temporary = Path.of("");

  private String told(Consumer<RawArchive> decoy) throws IOException {
    RawArchive archive = RawArchive.minimal();
    decoy.accept(archive);
    Path file = archive.write(temporary.resolve("decoy.xlsx"));
    try (Workbook workbook = Workbook.open(file, "Книга.xlsx")) {
      return workbook.firstSheet().carriedDown().toString().contains(READ) ? READ : "another text";
    } catch (WorkbookFault refused) {
      Matcher key = KEY.matcher(refused.messages().toString());
      return key.find() ? key.group() : refused.messages().toString();
    }
  }

  /** Records that claim parts and bytes without end, before the end of the archive. */
  private static byte[] zip64(long count, long start) {
    ByteBuffer records = ByteBuffer.allocate(56 + 20).order(ByteOrder.LITTLE_ENDIAN);
    records.putInt(0x06064B50).putLong(44).putShort((short) 45).putShort((short) 45).putLong(0);
    records.putLong(count).putLong(count).putLong(count).putLong(start);
    records.putInt(0x07064B50).putInt(0).putLong(start).putInt(1);
    return records.array();
  }

  private static Map<String, Consumer<RawArchive>> decoys() {
    Map<String, Consumer<RawArchive>> decoys = new LinkedHashMap<>();
    decoys.put("none", archive -> {});
    decoys.put("stored", RawArchive::storedSheet);
    decoys.put("stored, directory claims more", a -> a.storedSheet().size += 10);
    decoys.put("stored, directory claims less", a -> a.storedSheet().size -= 10);
    decoys.put("stored, packed less", a -> a.storedSheet().packed -= 10);
    decoys.put("directory claims more", a -> a.sheet().size += 10);
    decoys.put("directory claims less", a -> a.sheet().size = 1);
    decoys.put("directory packed less", a -> a.sheet().packed = 1);
    decoys.put("directory packed more", a -> a.sheet().packed += 1_000_000);
    decoys.put("header claims less", a -> a.sheet().localSize = 1);
    decoys.put("header packed less", a -> a.sheet().localPacked = 1);
    decoys.put("another sum", a -> a.sheet().crc++);
    decoys.put("sizes behind the part", a -> descriptor(a.sheet()));
    decoys.put("encrypted", a -> a.sheet().flags |= 1);
    decoys.put("unknown method", a -> a.sheet().method = 99);
    decoys.put("another name in the header", a -> a.sheet().localName = "xl/worksheets/sheet2.xml");
    decoys.put("two names of one place", a -> a.add("xl/worksheets/other.xml", "").sameAs = 3);
    decoys.put("above its folder", a -> a.add("../outside.xml", "<x/>"));
    decoys.put("from the root", a -> a.add("/outside.xml", "<x/>"));
    decoys.put("the sheet from the root", a -> a.sheet().name = "/" + Parts.SHEET);
    decoys.put("with a backslash", a -> a.add("xl\\worksheets\\sheet1.xml", "<x/>"));
    decoys.put("in another case", a -> a.add("xl/worksheets/SHEET1.XML", "<worksheet/>"));
    decoys.put("twice", a -> a.add(Parts.SHEET, "<worksheet/>"));
    decoys.put("a folder of the same name", a -> a.add(Parts.SHEET + "/", ""));
    decoys.put("zip64 with parts without end", a -> a.beforeEnd(zip64(1L << 40, 0)));
    decoys.put("zip64 beyond the file", a -> a.beforeEnd(zip64(4, Long.MAX_VALUE)));
    decoys.put("two ends", a -> a.behindEnd(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0}));
    return decoys;
  }

  private static void descriptor(RawArchive.Part part) {
    part.flags |= RawArchive.SIZES_BEHIND;
    part.localPacked = 0;
    part.localSize = 0;
  }

  @Test
  void eachIsReadAsItIsOrRefused() throws IOException {
    Map<String, String> told = new LinkedHashMap<>();
    for (Map.Entry<String, Consumer<RawArchive>> decoy : decoys().entrySet()) {
      told.put(decoy.getKey(), told(decoy.getValue()));
    }
    Map<String, String> expected = new LinkedHashMap<>();
    decoys().keySet().forEach(name -> expected.put(name, READ));
    REFUSED.forEach(name -> expected.put(name, "workbook.damaged"));
    assertThat(told).isEqualTo(expected);
  }
}
