package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;

/** The rows that give no process, with the reason for each. */
final class Skipped {

  /** Why a row gives no process. */
  enum Reason {
    ABOVE("above", false),
    NUMBERING("numbering", false),
    HEADER("header", false),
    NUMBER_ALONE("number-alone", false),
    TOTAL("total", true),
    NOTE("note", true),
    STRANGE_NOTE("bare", true),
    STRANGE_SECTION("section", true),
    SIGNS("signs", true),
    NO_TITLE("no-title", true);

    private final String key;
    private final boolean quoted;

    Reason(String key, boolean quoted) {
      this.key = key;
      this.quoted = quoted;
    }

    /** Whether the row may have been about a process for all that the program knows. */
    boolean doubtful() {
      return compareTo(STRANGE_NOTE) >= 0;
    }
  }

  /** More words than these a message does not repeat. */
  private static final int MOST = 10;

  /** Nor more rows, or rows in succession, than these. */
  private static final int MOST_RANGES = 50;

  private static final int LONGEST = 60;

  private final Map<Reason, List<Integer>> rows = new EnumMap<>(Reason.class);
  private final Map<Integer, String> texts = new java.util.HashMap<>();

  /**
   * Remembers a row.
   *
   * @param text what stands first in it
   */
  void add(Reason reason, int row, String text) {
    rows.computeIfAbsent(reason, key -> new ArrayList<>()).add(row);
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST).strip() + "…" : text;
    texts.put(row, cut);
  }

  boolean doubtful() {
    return rows.keySet().stream().anyMatch(Reason::doubtful);
  }

  /** All of them in one sentence; empty when no row was skipped. */
  Optional<Message> told() {
    return rows.entrySet().stream()
        .map(entry -> told(entry.getKey(), entry.getValue()))
        .reduce((left, right) -> Message.of("workbook.and", left, right))
        .map(all -> Message.of("workbook.skipped-rows", all));
  }

  private Message told(Reason reason, List<Integer> numbers) {
    StringBuilder told = new StringBuilder();
    int named = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int first = numbers.get(i);
      if (named == (reason.quoted ? MOST : MOST_RANGES)) {
        return Message.of("workbook.and-more", said(reason, told), numbers.size() - i);
      }
      told.append(i == 0 ? "" : ", ").append(first);
      if (reason.quoted) {
        told.append(" («").append(texts.getOrDefault(first, "")).append("»)");
      } else {
        int last = i;
        while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
          last++;
        }
        told.append(last > i ? "–" + numbers.get(last) : "");
        i = last;
      }
      named++;
    }
    return said(reason, told);
  }

  /** All of it: a row that is cut off would be one that nobody is told of. */
  private static Message said(Reason reason, StringBuilder rows) {
    return new Message("workbook.skipped-" + reason.key, List.of(rows.toString()));
  }
}
