package ru.touchpoints.registry.load.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pointers of a document that a finding of the schemas already speaks of, as a tree of their
 * steps: of half a million items there is no room for the pointers themselves, nor for a branch
 * each, and most of them are damaged alike.
 */
public final class Damage {

  /** Of a document that nothing is said of. */
  public static final Damage NONE = new Damage();

  private final Known known = new Known();
  private Below root = Known.NOTHING;

  /** Asked for each record of a list: records would be compared by what Java has to make first. */
  private boolean any;

  public Damage() {}

  public static Damage of(Collection<String> pointers) {
    Damage damage = new Damage();
    pointers.forEach(damage::add);
    return damage;
  }

  /** Adds a pointer; only while the document is being checked. */
  public void add(String pointer) {
    any = true;
    root = root.with(pointer, known);
  }

  public boolean isEmpty() {
    return !any;
  }

  /** Whether a finding speaks of the very thing under the pointer. */
  public boolean at(String pointer) {
    return root.at(pointer);
  }

  /** Whether a finding speaks of the thing under the pointer, or of anything in it. */
  public boolean within(String pointer) {
    return any && root.within(pointer);
  }

  /**
   * Whether a finding speaks of the thing under the pointer, or of what holds it; the document as a
   * whole is no such thing.
   */
  public boolean around(String pointer) {
    return !pointer.isEmpty() && root.above(pointer);
  }

  /** What is damaged below a step. The pointers begin there: with a slash, or they are empty. */
  private sealed interface Below {

    Below with(String pointer, Known known);

    boolean at(String pointer);

    /** Whether anything is damaged at the pointer or below it; there is something in each. */
    boolean within(String pointer);

    /** Whether anything is damaged at the pointer or on the way to it, the beginning left out. */
    boolean above(String pointer);
  }

  /** Whether the pointer is the other one, or leads on from it. */
  private static boolean leadsOn(String pointer, String from) {
    return pointer.startsWith(from)
        && (pointer.length() == from.length() || pointer.charAt(from.length()) == '/');
  }

  /** A few pointers, which stand in no more places than one for all that are damaged alike. */
  private record Few(List<String> pointers) implements Below {

    private static final int MOST = 8;

    @Override
    public Below with(String pointer, Known known) {
      if (pointers.contains(pointer)) {
        return this;
      }
      if (pointers.size() == MOST) {
        Below branch = new Branch();
        for (String one : pointers) {
          branch = branch.with(one, known);
        }
        return branch.with(pointer, known);
      }
      List<String> more = new ArrayList<>(pointers);
      more.add(pointer);
      return known.few(more);
    }

    @Override
    public boolean at(String pointer) {
      return pointers.contains(pointer);
    }

    @Override
    public boolean within(String pointer) {
      return pointers.stream().anyMatch(one -> leadsOn(one, pointer));
    }

    @Override
    public boolean above(String pointer) {
      return pointers.stream().anyMatch(one -> !one.isEmpty() && leadsOn(pointer, one));
    }
  }

  /** Those of a few pointers that were made last: items of a list mostly are damaged alike. */
  private static final class Known {

    static final Few NOTHING = new Few(List.of());

    private static final int MOST = 1024;

    private final Map<List<String>, Few> all = new HashMap<>();

    Few few(List<String> pointers) {
      if (all.size() >= MOST) {
        all.clear();
      }
      return all.computeIfAbsent(pointers, first -> new Few(List.copyOf(first)));
    }
  }

  /** A step with many pointers below it. */
  private static final class Branch implements Below {

    private static final int MOST_DIGITS = 6;

    private boolean damaged;

    /** The items of a list that follow, by their numbers: they mostly come in a row. */
    private final List<@Nullable Below> items = new ArrayList<>(0);

    private final Map<String, Below> fields = new HashMap<>(2);

    @Override
    public Below with(String pointer, Known known) {
      if (pointer.isEmpty()) {
        damaged = true;
        return this;
      }
      String name = first(pointer);
      String rest = pointer.substring(name.length() + 1);
      int number = number(name);
      boolean inRow = number >= 0 && number <= 2 * items.size() + MOST_DIGITS;
      // One that came before its turn stays where it is.
      if (inRow && !fields.containsKey(name)) {
        while (items.size() <= number) {
          items.add(null);
        }
        Below item = items.get(number);
        items.set(number, (item == null ? Known.NOTHING : item).with(rest, known));
      } else {
        fields.put(name, fields.getOrDefault(name, Known.NOTHING).with(rest, known));
      }
      return this;
    }

    private static String first(String pointer) {
      int slash = pointer.indexOf('/', 1);
      return pointer.substring(1, slash < 0 ? pointer.length() : slash);
    }

    private @Nullable Below find(String name) {
      int number = number(name);
      Below item = number >= 0 && number < items.size() ? items.get(number) : null;
      return item == null ? fields.get(name) : item;
    }

    @Override
    public boolean at(String pointer) {
      if (pointer.isEmpty()) {
        return damaged;
      }
      String name = first(pointer);
      Below below = find(name);
      return below != null && below.at(pointer.substring(name.length() + 1));
    }

    @Override
    public boolean within(String pointer) {
      if (pointer.isEmpty()) {
        return true;
      }
      String name = first(pointer);
      Below below = find(name);
      return below != null && below.within(pointer.substring(name.length() + 1));
    }

    @Override
    public boolean above(String pointer) {
      if (pointer.isEmpty()) {
        return false;
      }
      String name = first(pointer);
      Below below = find(name);
      String rest = pointer.substring(name.length() + 1);
      return below != null && (below.at("") || below.above(rest));
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
