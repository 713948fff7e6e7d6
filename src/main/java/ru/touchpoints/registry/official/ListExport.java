package ru.touchpoints.registry.official;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.FormWriter;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.list.CheckedList;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * Lays the official list out for the writers of documents, unless its errors forbid it (п. 3.1).
 */
public final class ListExport {

  /**
   * What is wanted.
   *
   * @param asOf a revision or a day; empty for the list as it stands in its folder
   * @param today decides what is overdue in that list
   * @param draft whether errors are no obstacle, and every page is marked
   */
  public record Options(
      Path folder, Optional<String> asOf, LocalDate today, PartChoice part, boolean draft) {}

  /** The list, or why there is none. */
  public sealed interface Result {}

  /** A list that may go out, in as many formats as are wanted. */
  public record Ready(Content content, Form form) implements Result {

    /**
     * Writes the whole document.
     *
     * @param rows hears how far it is
     * @return what of the list it could not take
     */
    public Losses write(ExportFormat format, RowListener rows, OutputStream out)
        throws IOException {
      FormWriter writer = format.writer(content, rows);
      writer.write(form, out);
      return Losses.of(form, writer);
    }
  }

  /**
   * A list that has errors.
   *
   * @param errors what of the report forbids it
   */
  public record Refused(CheckedList list, Report errors, Reason reason) implements Result {}

  /** What there is to refuse. */
  public enum Reason {
    /** Not even a draft can be made. */
    NO_PASSPORT,
    ERRORS,
    /** Those of an edition that nobody can repair any more. */
    ERRORS_THEN
  }

  /**
   * Lays the list out.
   *
   * @throws Refusal when there is no such revision or part of the list
   * @throws IOException when a file of the list or the history around it cannot be read
   */
  public Result run(Options options) throws IOException {
    Path folder = options.folder();
    if (options.asOf().isEmpty()) {
      return result(OfficialList.now(folder), options.today(), options);
    }
    try (GitRepository git = AsOf.history(folder)) {
      Commit commit = AsOf.commit(git, options.asOf().get());
      // Judged by its own day, else a list once signed could not be printed again.
      return result(OfficialList.at(commit, git, folder), commit.date(), options);
    }
  }

  private static Result result(OfficialList list, LocalDate day, Options options) {
    CheckedList checked = CheckedList.of(options.folder(), list.registry(), Occasion.on(day));
    Report errors = checked.report().only(finding -> finding.severity() == Severity.ERROR);
    Optional<Content> content = list.content();
    if (content.isEmpty()) {
      return new Refused(checked, errors, Reason.NO_PASSPORT);
    }
    if (!errors.findings().isEmpty() && !options.draft()) {
      return new Refused(
          checked, errors, options.asOf().isEmpty() ? Reason.ERRORS : Reason.ERRORS_THEN);
    }
    Content chosen = chosen(content.get(), options.part());
    return new Ready(chosen, new FormBuilder(chosen).build(list.edition(), options.draft()));
  }

  private static Content chosen(Content content, PartChoice part) {
    Selection selection = part.of(content.passport());
    Content chosen = content.only(selection);
    if (!selection.isAll() && chosen.files().isEmpty()) {
      throw new Refusal("part.empty", PartChoice.spelt(selection));
    }
    return chosen;
  }
}
