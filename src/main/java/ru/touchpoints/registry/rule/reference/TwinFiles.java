package ru.touchpoints.registry.rule.reference;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/**
 * Two files whose names are one on other systems: Windows and macOS do not tell capital letters
 * from small ones, macOS not «й» in one character from «й» in two. A clone there would hold one of
 * them, and nobody would know which.
 */
public final class TwinFiles implements RegistryRule {

  private static final RuleInfo INFO = RuleInfo.of("TP203", "duplicate-id", Severity.ERROR, "3.7");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Map<String, FileEntry> first = new HashMap<>();
    FileOfProcess files = new FileOfProcess(registry);
    for (FileEntry file : registry.files()) {
      FileEntry earlier = first.putIfAbsent(folded(file.path()), file);
      // Two files for one process are told of as such.
      if (earlier != null && files.displacing(file).isEmpty()) {
        findings.accept(
            INFO.finding(
                    file.atProcess(),
                    file.processSubject(),
                    "twin-file",
                    file.path(),
                    earlier.path())
                .relatedTo(earlier.atProcess(), Message.of("TP203.first-twin")));
      }
    }
  }

  private static String folded(String path) {
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
