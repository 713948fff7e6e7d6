package ru.touchpoints.registry.render.signing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.docx.DocxActWriter;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.form.docx.DraftAct;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.form.xlsx.XlsxFormWriter;
import ru.touchpoints.registry.official.ExportFormat;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.statistics.HtmlStatistics;
import ru.touchpoints.registry.signing.edition.EditionContents;
import ru.touchpoints.registry.signing.edition.PackagePart;

/**
 * The documents of an edition. All of them are in Russian, whatever language the commands speak:
 * who signs reads Russian, and the same edition has the same bytes.
 */
public final class EditionDocuments {

  private static final List<ExportFormat> LISTS =
      List.of(ExportFormat.PDF, ExportFormat.XLSX, ExportFormat.DOCX, ExportFormat.HTML);

  private static final String LIST = "touchpoints.";

  private final LossListener losses;

  /**
   * @param losses hears what of the list a document could not take
   */
  public EditionDocuments(LossListener losses) {
    this.losses = losses;
  }

  /** Hears of what a document could not take. */
  @FunctionalInterface
  public interface LossListener {

    /** Of those who make a document only to compare it. */
    LossListener SILENT = (lost, format, file) -> {};

    void lost(Losses lost, ExportFormat format, String file);
  }

  /** The files of the package, without the one that tells of them. */
  public List<PackagePart> of(EditionContents edition) {
    List<PackagePart> parts = new ArrayList<>();
    for (ExportFormat format : LISTS) {
      String file = LIST + format;
      parts.add(
          new PackagePart(
              file,
              out ->
                  losses.lost(
                      edition.list().write(format, RowListener.SILENT, out), format, file)));
    }
    edition
        .changes()
        .map(changes -> ChangeSheet.of(changes))
        .ifPresent(sheet -> parts.addAll(changes(sheet)));
    parts.add(new PackagePart("statistics.html", out -> out.write(statistics(edition))));
    Optional<DraftAct> act = new ActOfEdition(edition).draft();
    act.ifPresent(
        draft ->
            parts.add(new PackagePart("act.docx", out -> new DocxActWriter().write(draft, out))));
    return parts;
  }

  private static List<PackagePart> changes(Form sheet) {
    return List.of(
        new PackagePart("changes.docx", out -> new DocxFormWriter().write(sheet, out)),
        new PackagePart("changes.xlsx", out -> new XlsxFormWriter().write(sheet, out)));
  }

  private static byte[] statistics(EditionContents edition) {
    return new HtmlStatistics(
            Wording.ofFindings("ru").under(edition.list().content().order()),
            edition.passport().body().name(),
            edition.rows(),
            Optional.of(edition.name().name()))
        .render(edition.statistics())
        .getBytes(StandardCharsets.UTF_8);
  }
}
