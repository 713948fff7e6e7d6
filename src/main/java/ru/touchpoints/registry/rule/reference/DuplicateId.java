package ru.touchpoints.registry.rule.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.OrderEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Two things under one id, or two files for one process. */
public final class DuplicateId implements FileRule, RegistryRule {

  /** The same rule is checked by {@link TwinFiles}. */
  static final RuleInfo INFO =
      RuleInfo.of("TP203", "duplicate-id", Severity.ERROR, Notion.SINGLE_POINT);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    repeated(file.touchpoints(), Touchpoint::id, "touchpoint", findings);
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    repeated(registry.processes().entries(), Process::id, "process", findings);
    registry
        .departments()
        .ifPresent(list -> repeated(list, Department::id, "department", findings));
    registry.directions().ifPresent(list -> repeated(list, Direction::id, "direction", findings));
    registry.ownOrder().ifPresent(order -> words(order, findings));
    files(registry, findings);
  }

  private static void words(OrderEntry order, Consumer<Finding> findings) {
    for (String list : OrderEntry.WORDS) {
      repeated(order.words(list), Function.identity(), "word", findings);
    }
    repeated(order.roles(), Function.identity(), "role", "role", findings);
  }

  private static <T> void repeated(
      List<Entry<T>> entries, Function<T, String> id, String variant, Consumer<Finding> findings) {
    repeated(entries, id, "id", variant, findings);
  }

  private static <T> void repeated(
      List<Entry<T>> entries,
      Function<T, String> id,
      String field,
      String variant,
      Consumer<Finding> findings) {
    Map<String, Entry<T>> first = new HashMap<>();
    for (Entry<T> entry : entries) {
      if (!entry.sound(field)) {
        continue;
      }
      Entry<T> earlier = first.putIfAbsent(id.apply(entry.value()), entry);
      if (earlier != null) {
        String elsewhere = earlier.at(field).file();
        boolean here = entry.at(field).file().equals(elsewhere);
        findings.accept(
            INFO.finding(
                    entry.at(field),
                    entry.subject(field),
                    here ? variant : variant + "-elsewhere",
                    id.apply(entry.value()),
                    earlier.at(field).span().line(),
                    elsewhere)
                .relatedTo(
                    earlier.at(field),
                    Message.of(field.equals("id") ? "TP203.first" : "TP203.first-" + field)));
      }
    }
  }

  private static void files(Registry registry, Consumer<Finding> findings) {
    FileOfProcess ownFile = new FileOfProcess(registry);
    for (FileEntry file : registry.files()) {
      Optional<FileEntry> own = ownFile.displacing(file);
      if (own.isPresent()) {
        Entry<TouchpointFile> record = file.record().orElseThrow();
        findings.accept(
            INFO.finding(
                    record.at("process"),
                    record.subject("process"),
                    "file",
                    record.value().process(),
                    own.get().path())
                .relatedTo(own.get().atProcess(), Message.of("TP203.first-file")));
      }
    }
  }
}
