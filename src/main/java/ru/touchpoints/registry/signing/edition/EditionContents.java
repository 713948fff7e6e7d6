package ru.touchpoints.registry.signing.edition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.history.EditionRow;
import ru.touchpoints.registry.history.FormerEditions;
import ru.touchpoints.registry.history.ListChanges;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.Revision;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.official.ListExport;
import ru.touchpoints.registry.official.OfficialList;
import ru.touchpoints.registry.source.git.GitHistory.Tag;
import ru.touchpoints.registry.source.git.GitRepository;
import ru.touchpoints.registry.source.git.GitRepository.Commit;
import ru.touchpoints.registry.statistics.Statistics;

/**
 * All that the documents of an edition say. It comes of commits alone: whoever makes it again from
 * the same ones gets the same.
 *
 * @param former the editions before, oldest first
 * @param rows what those held
 * @param changes since the last of them; empty for a first edition
 */
public record EditionContents(
    EditionName name,
    Commit commit,
    List<Tag> former,
    ListExport.Ready list,
    Statistics statistics,
    List<EditionRow> rows,
    Optional<ListChanges.Result> changes) {

  public EditionContents {
    former = List.copyOf(former);
    rows = List.copyOf(rows);
  }

  /**
   * Reads them.
   *
   * @throws Refusal when the commit has no list, or no passport that can be read
   */
  public static EditionContents of(
      GitRepository git, Path folder, EditionName name, Commit commit, FormerEditions former)
      throws IOException {
    OfficialList list = OfficialList.at(commit, git, folder);
    Content content =
        list.content().orElseThrow(() -> new Refusal("verify.no-passport", commit.shortId()));
    Form form = new FormBuilder(content).build(list.edition(), false);
    Optional<ListChanges.Result> changes =
        former.last().isEmpty()
            ? Optional.empty()
            : Optional.of(changes(folder, former.last().get(), commit, name));
    return new EditionContents(
        name,
        commit,
        former.tags(),
        new ListExport.Ready(content, form),
        Statistics.of(list.registry(), commit.date()),
        former.rows(git, folder),
        changes);
  }

  /** Both sides by the names of their editions, whether the later one has its tag yet or not. */
  private static ListChanges.Result changes(Path folder, Tag before, Commit after, EditionName name)
      throws IOException {
    ListChanges.Result found =
        new ListChanges()
            .run(
                new ListChanges.Options(
                    folder,
                    Optional.of(before.commit().id()),
                    Optional.of(after.id()),
                    Optional.empty()));
    return new ListChanges.Result(
        found.before(),
        found.after(),
        found.department(),
        new ComparedStates(
            Revision.side(before.name(), before.commit()),
            Revision.side(name.tag(), after),
            found.compared().order(),
            found.compared().changes(),
            found.compared().unread()));
  }

  public Passport passport() {
    return list.content().passport();
  }

  /** The edition before; empty for a first one. */
  public Optional<Tag> previous() {
    return former.isEmpty() ? Optional.empty() : Optional.of(former.get(former.size() - 1));
  }
}
