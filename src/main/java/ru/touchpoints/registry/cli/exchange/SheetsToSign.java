package ru.touchpoints.registry.cli.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.exchange.books.BooksImport.Proposal;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.docx.DocxFormWriter;
import ru.touchpoints.registry.render.exchange.PlannedSheets;
import ru.touchpoints.registry.source.AtomicFile;
import ru.touchpoints.registry.source.JointFiles;
import ru.touchpoints.registry.writing.TextLayout;

/** What an import will change, as documents for the heads of departments to sign. */
final class SheetsToSign {

  private static final String ENDING = ".docx";

  @Option(names = "--report", paramLabel = "FILE")
  private @Nullable Path place;

  boolean asked() {
    return place != null;
  }

  /** Writes a sheet for each department in whose part of the list something changes. */
  void of(RootCommand root, Proposal proposal) throws IOException {
    Path named = place;
    if (named == null) {
      return;
    }
    Map<String, Form> sheets = proposal.acceptable() ? new PlannedSheets().of(proposal) : Map.of();
    if (sheets.isEmpty()) {
      String key = proposal.acceptable() ? "books.no-sheet" : "books.no-sheet-refused";
      root.terminal().message(TextLayout.wrap("", root.wording().get(key)));
      return;
    }
    Map<Path, Form> files = files(root, named, sheets);
    Map<Path, AtomicFile.Writing> places = new LinkedHashMap<>();
    files.forEach(
        (shown, form) ->
            places.put(root.resolve(shown), out -> new DocxFormWriter().write(form, out)));
    JointFiles.write(places);
    for (Path shown : files.keySet()) {
      if (!root.quiet()) {
        root.terminal()
            .message(TextLayout.wrap("", root.wording().get("books.sheet", shown.toString())));
      }
    }
  }

  private static Map<Path, Form> files(RootCommand root, Path named, Map<String, Form> sheets) {
    boolean file =
        named.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)
            && !Files.isDirectory(root.resolve(named));
    if (file && sheets.size() > 1) {
      throw new Refusal("import.report-several", named, String.join(", ", sheets.keySet()));
    }
    Map<Path, Form> files = new LinkedHashMap<>();
    sheets.forEach(
        (department, form) ->
            files.put(file ? named : named.resolve("changes-" + department + ENDING), form));
    return files;
  }
}
