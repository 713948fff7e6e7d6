package ru.touchpoints.registry.render.exchange;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ListComparison;
import ru.touchpoints.registry.change.list.ListState;
import ru.touchpoints.registry.exchange.books.BooksImport.Proposal;
import ru.touchpoints.registry.exchange.books.ReturnedBook;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.list.past.ComparedStates;
import ru.touchpoints.registry.list.past.ComparedStates.Side;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.changes.ChangeSheet;
import ru.touchpoints.registry.render.changes.SheetHeading;

/**
 * What an import will change in the list, a sheet for the head of each department to sign (п. 5.2)
 * before it is written. Russian alone, as all documents are.
 */
public final class PlannedSheets {

  private final Wording words = new Wording(ChangeSheet.class.getPackageName() + ".sheet", "ru");

  /** The sheets by the id of the department; none where nothing changes. */
  public Map<String, Form> of(Proposal proposal) throws IOException {
    Registry after = proposal.then().changed();
    Optional<Passport> passport = after.passport().map(Entry::value);
    if (!proposal.changes() || passport.isEmpty()) {
      return Map.of();
    }
    List<Change> changes =
        new ListComparison(ListState.of(proposal.now()), ListState.of(after)).changes();
    String books =
        proposal.books().stream()
            .filter(ReturnedBook::accepted)
            .map(book -> String.valueOf(book.file().path().getFileName()))
            .collect(Collectors.joining(", "));
    Side from = new Side(words.get("planned.from"), Optional.empty(), Optional.empty());
    Side to = new Side(words.get("planned.to", books), Optional.empty(), Optional.empty());
    Map<String, Form> sheets = new LinkedHashMap<>();
    for (String department : departments(changes)) {
      List<Change> own = changes.stream().filter(one -> isOf(department, one)).toList();
      ComparedStates compared = new ComparedStates(from, to, after.order(), own, List.of());
      SheetHeading heading = SheetHeading.of(passport.get(), Optional.of(department), false);
      sheets.put(department, new ChangeSheet(heading, after.order()).of(compared));
    }
    return sheets;
  }

  private static Set<String> departments(List<Change> changes) {
    return changes.stream()
        .map(change -> change.subject().department().id())
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOf(String department, Change change) {
    return change.subject().department().id().equals(department);
  }
}
