package ru.touchpoints.registry.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pointers of a document that a finding of the schemas already speaks of, as a tree of their
 * steps: of half a million items there is no room for the pointers themselves.
 */
public final class Damage {

  /** Of a document that nothing is said of. */
  public static final Damage NONE = new Damage();

  private final Step root = new Step();
  private boolean any;

  Damage() {}

  static Damage of(Collection<String> pointers) {
    Damage damage = new Damage();
    pointers.forEach(damage::add);
    return damage;
  }

  /** Adds a pointer; only while the document is being checked. */
  void add(String pointer) {
    any = true;
    Step step = root;
    for (int from = 1; from <= pointer.length(); ) {
      int end = end(pointer, from);
      step = step.below(pointer.substring(from, end));
      from = end + 1;
    }
    step.damaged = true;
  }

  private static int end(String pointer, int from) {
    int slash = pointer.indexOf('/', from);
    return slash < 0 ? pointer.length() : slash;
  }

  public boolean isEmpty() {
    return !any;
  }

  /** Whether a finding speaks of the very thing under the pointer. */
  boolean at(String pointer) {
    Step step = find(pointer);
    return step != null && step.damaged;
  }

  /** Whether a finding speaks of the thing under the pointer, or of anything in it. */
  boolean within(String pointer) {
    return any && find(pointer) != null;
  }

  private @Nullable Step find(String pointer) {
    Step step = root;
    for (int from = 1; step != null && from <= pointer.length(); ) {
      int end = end(pointer, from);
      step = step.find(pointer.substring(from, end));
      from = end + 1;
    }
    return step;
  }

  /**
   * Whether a finding speaks of the thing under the pointer, or of what holds it; the document as a
   * whole is no such thing.
   */
  boolean around(String pointer) {
    Step step = any ? root : null;
    for (int from = 1; step != null && from <= pointer.length(); ) {
      int end = end(pointer, from);
      step = step.find(pointer.substring(from, end));
      if (step != null && step.damaged) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  /** A step of pointers, and the steps that follow it. */
  private static final class Step {

    private static final int MOST_DIGITS = 6;

    private boolean damaged;

    /** The items of a list that follow, by their numbers: they mostly come in a row. */
    private @Nullable List<@Nullable Step> items;

    private @Nullable Map<String, Step> fields;

    Step below(String name) {
      int number = number(name);
      List<@Nullable Step> list = items;
      if (number >= 0 && number <= 2 * (list == null ? 0 : list.size()) + MOST_DIGITS) {
        if (list == null) {
          list = new ArrayList<>();
          items = list;
        }
        while (list.size() <= number) {
          list.add(null);
        }
        Step item = list.get(number);
        if (item == null) {
          item = new Step();
          list.set(number, item);
        }
        return item;
      }
      Map<String, Step> known = fields;
      if (known == null) {
        known = new HashMap<>(2);
        fields = known;
      }
      return known.computeIfAbsent(name, first -> new Step());
    }

    @Nullable Step find(String name) {
      int number = number(name);
      List<@Nullable Step> list = items;
      Step item = list != null && number >= 0 && number < list.size() ? list.get(number) : null;
      return item == null && fields != null ? fields.get(name) : item;
    }

    /** The number that the step is, written as numbers of items are; negative when it is none. */
    private static int number(String name) {
      boolean leading = name.length() > 1 && name.charAt(0) == '0';
      if (name.isEmpty() || name.length() > MOST_DIGITS || leading) {
        return -1;
      }
      int number = 0;
      for (int i = 0; i < name.length(); i++) {
        int digit = name.charAt(i) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = 10 * number + digit;
      }
      return number;
    }
  }
}
