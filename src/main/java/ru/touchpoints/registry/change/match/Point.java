package ru.touchpoints.registry.change.match;

import java.util.LinkedHashSet;
import java.util.Set;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.title.ProcessTitle;

/**
 * A touchpoint with what tells it from others.
 *
 * @param touchpoint as its file has it
 */
record Point(Touchpoint touchpoint, ProcessTitle title, Address address) {

  static Point of(Touchpoint touchpoint) {
    return new Point(
        touchpoint,
        ProcessTitle.of(touchpoint.title()),
        Address.of(touchpoint.address().orElse("")));
  }

  String id() {
    return touchpoint.id();
  }

  /** Two touchpoints that share none of these are not worth comparing. */
  Set<String> marks() {
    Set<String> marks = new LinkedHashSet<>();
    marks.add("id " + id());
    if (address.missing()) {
      marks.add("title " + title.folded());
    } else {
      marks.add("address " + address.exact());
      address.near().forEach(near -> marks.add("near " + near + " " + title.folded()));
      // The other one may lack its address.
      marks.add("title " + title.folded());
    }
    return marks;
  }
}
