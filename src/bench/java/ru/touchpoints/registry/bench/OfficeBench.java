package ru.touchpoints.registry.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;

/**
 * What the workbook and the text document cost.
 *
 * <p>{@code mvn -P bench test-compile exec:exec@office} prints, for each number of touchpoints, the
 * processor time of both and of a bare SXSSF write of the workbook's cells, turn by turn in one
 * process, and what is alive in the heap above the form while they are written.
 */
public final class OfficeBench {

  private static final int ROUNDS = 5;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private OfficeBench() {}

  /**
   * Runs the measurements.
   *
   * @param arguments numbers of touchpoints; none means the usual ones
   */
  public static void main(String[] arguments) throws IOException {
    List<String> sizes =
        arguments.length > 0
            ? Arrays.asList(arguments)
            : List.of("200", "300", "4000", "40000", "100000");
    for (String size : sizes) {
      size(new SyntheticList(Integer.parseInt(size)).form());
    }
  }

  private static void size(Form form) throws IOException {
    double[] xlsx = new double[ROUNDS];
    double[] docx = new double[ROUNDS];
    double[] bare = new double[ROUNDS];
    Nowhere nowhere = new Nowhere();
    for (int i = 0; i < ROUNDS; i++) {
      xlsx[i] = seconds(() -> new XlsxFormWriter().write(form, nowhere));
      docx[i] = seconds(() -> new DocxFormWriter().write(form, nowhere));
      bare[i] = seconds(() -> bare(form, nowhere));
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "%d touchpoints: xlsx %.2f s, %d MB alive; docx %.2f s, %d MB alive; bare SXSSF %.2f s;"
                + " xlsx/bare %.2f, docx/xlsx %.2f (medians of %d); first %.2f, %.2f and %.2f s",
            form.rowCount(),
            median(xlsx),
            alive(form, XlsxFormWriter::new),
            median(docx),
            alive(form, DocxFormWriter::new),
            median(bare),
            median(xlsx) / median(bare),
            median(docx) / median(xlsx),
            ROUNDS,
            xlsx[0],
            docx[0],
            bare[0]));
  }

  /** The texts of the two long sheets and nothing else: no heights, merged cells, links, looks. */
  private static void bare(Form form, OutputStream out) throws IOException {
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(200)) {
      for (boolean flat : new boolean[] {false, true}) {
        SXSSFSheet sheet = workbook.createSheet(flat ? "flat" : "list");
        for (Form.Section section : form.sections()) {
          for (Form.Block block : section.blocks()) {
            for (Form.Row row : block.rows()) {
              SXSSFRow target = sheet.createRow(sheet.getLastRowNum() + 1);
              int column = 0;
              for (Form.Cell cell : row.cells()) {
                target.createCell(column++).setCellValue(cell.text());
              }
              target.createCell(column++).setCellValue(block.process());
              target.createCell(column++).setCellValue(row.touchpoint());
              if (flat) {
                target.createCell(column).setCellValue(section.heading());
              }
            }
          }
        }
      }
      workbook.write(out);
    }
  }

  /** In MB, the most of four moments on the way. */
  private static long alive(Form form, Function<RowListener, FormWriter> writer)
      throws IOException {
    long before = used();
    long[] most = {0};
    int[] rows = {0};
    int quarter = Math.max(1, form.rowCount() / 4);
    RowListener listener =
        () -> {
          if (++rows[0] % quarter == 0) {
            most[0] = Math.max(most[0], used() - before);
          }
        };
    writer.apply(listener).write(form, new Nowhere());
    return most[0] >> 20;
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Of the processor, compiler and collector included: a busy machine changes them little. */
  private static double seconds(Work work) throws IOException {
    long start = PROCESS.getProcessCpuTime();
    work.run();
    return (PROCESS.getProcessCpuTime() - start) / 1e9;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Throws the document away. */
  private static final class Nowhere extends OutputStream {

    @Override
    public void write(int b) {}

    @Override
    public void write(byte[] bytes, int from, int count) {}
  }
}
