package ru.touchpoints.registry.rule.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
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

  @Override
  public RuleInfo info() {
    return DuplicateId.INFO;
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Map<String, FileEntry> first = new HashMap<>();
    List<Twin> twins = new ArrayList<>();
    for (FileEntry file : registry.files()) {
      FileEntry earlier = first.putIfAbsent(folded(file.path()), file);
      if (earlier != null) {
        twins.add(new Twin(file, earlier));
      }
    }
    if (!twins.isEmpty()) {
      FileOfProcess files = new FileOfProcess(registry);
      // Two files for one process are told of as such.
      twins.stream()
          .filter(twin -> files.displacing(twin.file()).isEmpty())
          .map(Twin::finding)
          .forEach(findings);
    }
  }

  /** A file, and the one whose name it has elsewhere. */
  private record Twin(FileEntry file, FileEntry earlier) {

    Finding finding() {
      return DuplicateId.INFO
          .finding(
              file.atProcess(), file.processSubject(), "twin-file", file.path(), earlier.path())
          .relatedTo(earlier.atProcess(), Message.of("TP203.first-twin"));
    }
  }

  /** One name for all that are one elsewhere; nearly every path is that name itself. */
  private static String folded(String path) {
    if (path.chars().allMatch(c -> c < 0x80 && !(c >= 'A' && c <= 'Z'))) {
      return path;
    }
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
