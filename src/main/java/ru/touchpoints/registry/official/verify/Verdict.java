package ru.touchpoints.registry.official.verify;

import java.util.List;
import ru.touchpoints.registry.official.ExportFormat;

/**
 * Whether a document is the list that it claims to be.
 *
 * @param document what the person called it
 * @param differences empty but for a different one
 */
public record Verdict(
    String document,
    ExportFormat format,
    Outcome outcome,
    ClaimedList list,
    List<DocumentDifference> differences) {

  /** How alike they are. */
  public enum Outcome {
    /** Byte for byte. */
    IDENTICAL("identical"),
    /** What the document says is the same, though its file is not. */
    SAME("same"),
    DIFFERENT("different");

    private final String id;

    Outcome(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  public Verdict {
    differences = List.copyOf(differences);
  }

  public boolean differs() {
    return outcome == Outcome.DIFFERENT;
  }
}
