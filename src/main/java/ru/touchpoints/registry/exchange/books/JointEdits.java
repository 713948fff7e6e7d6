package ru.touchpoints.registry.exchange.books;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.touchpoints.registry.exchange.ListEdit;
import ru.touchpoints.registry.exchange.Plan;

/** The changes of several workbooks as those of one: what two of them say alike is said once. */
final class JointEdits {

  private final List<ListEdit> edits = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();

  /** What one workbook wants. */
  private record Wish(Plan plan, ListEdit edit) {

    boolean against(Wish other) {
      boolean otherBook = !plan.equals(other.plan);
      boolean whole = !(edit instanceof ListEdit.Field && other.edit instanceof ListEdit.Field);
      return otherBook
          && !edit.equals(other.edit)
          && (whole || name(edit).equals(name(other.edit)));
    }

    private static String name(ListEdit edit) {
      return edit instanceof ListEdit.Field field ? field.name() : "";
    }
  }

  JointEdits(List<Plan> plans) {
    Map<List<String>, List<Wish>> byPoint = new LinkedHashMap<>();
    for (Plan plan : plans) {
      for (ListEdit edit : plan.edits()) {
        byPoint
            .computeIfAbsent(List.of(edit.process(), edit.point()), point -> new ArrayList<>())
            .add(new Wish(plan, edit));
      }
    }
    byPoint.values().forEach(this::join);
  }

  /** Every change that no other workbook contradicts. */
  List<ListEdit> edits() {
    return edits;
  }

  List<Clash> clashes() {
    return clashes;
  }

  private void join(List<Wish> ofPoint) {
    Set<ListEdit> agreed = new LinkedHashSet<>();
    Set<Clash> told = new LinkedHashSet<>();
    for (int i = 0; i < ofPoint.size(); i++) {
      Wish wish = ofPoint.get(i);
      boolean alone = true;
      for (int j = 0; j < ofPoint.size(); j++) {
        Wish other = ofPoint.get(j);
        if (wish.against(other)) {
          alone = false;
          if (i < j) {
            told.add(
                new Clash(
                    wish.plan().difference(wish.edit()), other.plan().difference(other.edit())));
          }
        }
      }
      if (alone) {
        agreed.add(wish.edit());
      }
    }
    edits.addAll(agreed);
    clashes.addAll(told);
  }
}
