package ru.touchpoints.registry.official.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.OriginProperties;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.official.verify.Verdict.Outcome;

/** Tells whether a document is the list of the commit that it names (п. 3.1). */
public final class ListVerification {

  /**
   * What is wanted.
   *
   * @param folder where the list lies, with its history around it
   */
  public record Options(IssuedDocument document, Path folder) {}

  /**
   * Exports the commit again and compares.
   *
   * @throws Refusal when the document is no list of this history
   * @throws IOException when something cannot be read
   */
  public Verdict run(Options options) throws IOException {
    IssuedDocument document = options.document();
    ClaimedList list = ClaimedList.of(document, options.folder());
    Path anew = Files.createTempFile("registry-", "." + document.format());
    try {
      try (OutputStream out = Files.newOutputStream(anew)) {
        document.format().writer(list.content(), RowListener.SILENT).write(list.form(), out);
      }
      if (Files.mismatch(anew, document.file()) < 0) {
        return verdict(document, Outcome.IDENTICAL, list, List.of());
      }
      ReadBack expected = IssuedDocument.read(anew, document.name(), document.format()).content();
      List<DocumentDifference> differences = differences(expected, document, list);
      return verdict(
          document, differences.isEmpty() ? Outcome.SAME : Outcome.DIFFERENT, list, differences);
    } finally {
      Files.deleteIfExists(anew);
    }
  }

  private static Verdict verdict(
      IssuedDocument document,
      Outcome outcome,
      ClaimedList list,
      List<DocumentDifference> differences) {
    return new Verdict(document.name(), document.format(), outcome, list, differences);
  }

  private static List<DocumentDifference> differences(
      ReadBack expected, IssuedDocument document, ClaimedList list) {
    ReadBack found = document.content();
    List<DocumentDifference> cells = expected.cellsThatDiffer(found);
    if (list.trace().isPresent() && cells.size() * 2 > expected.texts().size()) {
      throw ClaimedList.notOurs(document);
    }
    List<DocumentDifference> differences = new ArrayList<>(cells);
    differences.addAll(expected.featuresThatDiffer(found));
    String digest = found.properties().getOrDefault(OriginProperties.DIGEST, "");
    boolean wanted = list.trace().isEmpty() && !(cells.isEmpty() && !expected.readsLike(found));
    if (wanted && !digest.equals(list.form().digest())) {
      differences.add(
          DocumentDifference.changed(DocumentPlace.DIGEST, list.form().digest(), digest));
    }
    return differences;
  }
}
