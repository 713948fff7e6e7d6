package ru.touchpoints.registry.render.signing;

import ru.touchpoints.registry.official.verify.Verdict;
import ru.touchpoints.registry.render.Printable;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.official.TextVerdict;
import ru.touchpoints.registry.signing.edition.PackageVerdict;
import ru.touchpoints.registry.signing.edition.PackageVerdict.FileVerdict;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.TextLayout;

/** What is said of a package to a person at a terminal: every file on a line. */
public final class PackageVerdictText {

  private static final String INDENT = "  ";

  private final Wording words;

  public PackageVerdictText(Wording words) {
    this.words = words;
  }

  /** The whole text, ending with a line feed. */
  public String render(PackageVerdict verdict) {
    String heading =
        words.get(
            verdict.wrong() == 0 ? "verify.package.same" : "verify.package.differs",
            verdict.manifest().edition().tag(),
            verdict.commit().id(),
            PrintedDay.of(verdict.commit().date()),
            verdict.wrong());
    StringBuilder out = new StringBuilder(TextLayout.wrap("", Printable.of(heading))).append('\n');
    int width = verdict.files().stream().mapToInt(file -> file.file().length()).max().orElse(0);
    for (FileVerdict file : verdict.files()) {
      out.append(INDENT)
          .append(file.file())
          .append(" ".repeat(width - file.file().length() + 2))
          .append(words.get("verify.package." + key(file)))
          .append('\n');
      file.list()
          .filter(Verdict::differs)
          .ifPresent(
              list ->
                  new TextVerdict(words)
                      .render(list)
                      .lines()
                      .forEach(line -> out.append("    ").append(line).append('\n')));
    }
    return out.toString();
  }

  private static String key(FileVerdict file) {
    return file.outcome() == PackageVerdict.Outcome.SAME ? "same-content" : file.outcome().id();
  }
}
