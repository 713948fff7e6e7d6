package ru.touchpoints.registry.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.model.blank.Mark;

/**
 * A place where a new repository waits for what only its body knows.
 *
 * @param file from the folder that holds the list
 * @param line of the value, or of the comment that asks for it
 */
public record Unfilled(String file, int line, String what) {

  /** Those of the files, in their order. */
  static List<Unfilled> in(Map<String, String> files) {
    List<Unfilled> unfilled = new ArrayList<>();
    files.forEach(
        (file, text) -> {
          List<String> lines = text.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            Optional<Mark> mark = Mark.of(lines.get(i).strip());
            // The guide explains the word, and marks nothing.
            if (mark.isPresent() && !mark.get().what().isEmpty()) {
              boolean above = i + 1 < lines.size() && !lines.get(i + 1).strip().startsWith("#");
              unfilled.add(new Unfilled(file, above ? i + 2 : i + 1, mark.get().what()));
            }
          }
        });
    return unfilled;
  }
}
