package ru.touchpoints.registry.list.past;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.change.list.Change;
import ru.touchpoints.registry.change.list.ChangeKind;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;

/**
 * Two states of the list by their names, and what differs between them.
 *
 * @param order by which the later state is kept
 * @param unread what could not be compared
 */
public record ComparedStates(
    Side from, Side to, Order order, List<Change> changes, List<Unread> unread) {

  public ComparedStates {
    changes = List.copyOf(changes);
    unread = List.copyOf(unread);
  }

  /**
   * A file that could not be read.
   *
   * @param later whether it is of the later state
   */
  public record Unread(boolean later, String file) {}

  /**
   * One state of the list.
   *
   * @param name as the person calls it; the id of the commit when it was found without a name
   * @param commit the short id of the commit; empty for files that no commit holds
   */
  public record Side(String name, Optional<String> commit, Optional<LocalDate> date) {

    /** What the files in their folder are called. */
    public static final String WORK_TREE = "working-tree";

    /** Whether only the commit itself names the state to a person. */
    public boolean unnamed() {
      return name.equals(WORK_TREE) || commit.filter(name::startsWith).isPresent();
    }
  }

  /** The changes by paragraph, in its order; those that no paragraph wants come last. */
  public Map<Paragraph, List<Change>> byParagraph() {
    Map<Paragraph, List<Change>> grouped = new EnumMap<>(Paragraph.class);
    for (Paragraph paragraph : Paragraph.values()) {
      List<Change> own =
          changes.stream().filter(change -> Paragraph.of(change.kind()) == paragraph).toList();
      if (!own.isEmpty()) {
        grouped.put(paragraph, own);
      }
    }
    return grouped;
  }

  /** What makes the body act, or nothing. */
  public enum Paragraph {
    PROCESSES(Notion.INCLUSION),
    TYPES(Notion.TYPE_CHANGED),
    NEEDS(Notion.NEEDS_CHANGED),
    /** What stands around the list: its passport and its checks. */
    PASSPORT("passport"),
    NONE("editorial");

    private final String id;
    private final Optional<Notion> notion;

    Paragraph(String id) {
      this.id = id;
      this.notion = Optional.empty();
    }

    Paragraph(Notion notion) {
      this.id = notion.id();
      this.notion = Optional.of(notion);
    }

    /** What the paragraph is about, or the word for none. */
    public String id() {
      return id;
    }

    /** What the paragraph is about; empty for what no order speaks of. */
    public Optional<Notion> notion() {
      return notion;
    }

    /** Where that order speaks of it, or the word for what it is about. */
    public String place(Order order) {
      return notion.flatMap(order::cited).orElse(id);
    }

    /** Whether such changes make the body act. */
    public boolean binding() {
      return this != PASSPORT && this != NONE;
    }

    static Paragraph of(ChangeKind kind) {
      if (kind.aroundTheList()) {
        return PASSPORT;
      }
      for (Paragraph paragraph : values()) {
        if (paragraph.notion.isPresent() && paragraph.notion.equals(kind.notion())) {
          return paragraph;
        }
      }
      return NONE;
    }
  }
}
