package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.Selection;
import ru.touchpoints.registry.list.past.AsOf;
import ru.touchpoints.registry.official.OfficialList;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;

/**
 * The list that a document claims to be, made anew from the commit that it names.
 *
 * @param trace what the commit was known by where the document's properties are gone
 */
public record ClaimedList(Commit commit, Content content, Form form, Optional<String> trace) {

  /**
   * Makes the list anew.
   *
   * @throws Refusal when the document names no list of the folder's history
   */
  static ClaimedList of(IssuedDocument document, Path folder) throws IOException {
    DocumentOrigin origin =
        DocumentOrigin.of(document.content()).orElseThrow(() -> notOurs(document));
    if (origin.revision().isEmpty()) {
      throw new Refusal("verify.uncommitted", document.name());
    }
    Selection selection =
        Selection.of(origin.origin().selection()).orElseThrow(() -> notOurs(document));
    try (GitRepository git = AsOf.history(folder)) {
      Commit commit = commit(git, origin.revision().get(), document);
      OfficialList list = OfficialList.at(commit, git, folder);
      Content content =
          list.content()
              .orElseThrow(() -> new Refusal("verify.no-passport", commit.shortId()))
              .only(selection);
      Form form = new FormBuilder(content).build(list.edition(), origin.origin().draft());
      return new ClaimedList(commit, content, form, origin.trace());
    }
  }

  static Refusal notOurs(IssuedDocument document) {
    return new Refusal("verify.not-ours", document.name());
  }

  private static Commit commit(GitRepository git, String revision, IssuedDocument document)
      throws IOException {
    if (revision.indexOf('.') >= 0) {
      return AsOf.commit(git, revision);
    }
    String key = git.shallow() ? "git.shallow" : "verify.no-commit";
    return git.find(revision).orElseThrow(() -> new Refusal(key, revision, document.name()));
  }

  /** The whole id of the commit. */
  public String commitId() {
    return commit.id();
  }

  public String shortId() {
    return commit.shortId();
  }

  public LocalDate date() {
    return commit.date();
  }

  public Selection selection() {
    return content.selection();
  }

  /** How many processes it has touchpoints of. */
  public int processCount() {
    return content.files().size();
  }

  public int touchpointCount() {
    return form.rowCount();
  }
}
