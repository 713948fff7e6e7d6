package ru.touchpoints.registry.rule.upkeep;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.field.TouchpointField;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Occasion;
import ru.touchpoints.registry.rule.OccasionRule;
import ru.touchpoints.registry.rule.RuleInfo;
import ru.touchpoints.registry.writing.PrintedDay;

/** Data changed under a confirmation that was given to what stood there before, п. 5.2. */
public final class ChangedAfterReview implements OccasionRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP521", "changed-after-review", Severity.WARNING, Notion.REVIEW);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public boolean applies(Occasion occasion) {
    return occasion.before().isPresent();
  }

  @Override
  public void check(Registry registry, Occasion occasion, Consumer<Finding> findings) {
    occasion
        .before()
        .ifPresent(
            before -> {
              Map<String, TouchpointFile> former = byProcess(before);
              for (FileEntry file : registry.files()) {
                Optional<TouchpointFile> then = Optional.ofNullable(former.get(file.covers()));
                check(file, registry, then, before, findings);
              }
            });
  }

  private static void check(
      FileEntry file,
      Registry registry,
      Optional<TouchpointFile> then,
      Registry before,
      Consumer<Finding> findings) {
    Optional<Entry<TouchpointFile>> now = file.record().filter(r -> r.sound("reviewed"));
    boolean comparable = now.isPresent() && then.isPresent() && file.complete();
    if (comparable
        && confirmedAlike(now.get().value(), then.get())
        && !sameMeaning(now.get().value(), registry, then.get(), before)) {
      findings.accept(
          INFO.finding(
              now.get().at("reviewed"),
              now.get().subject("reviewed"),
              "unconfirmed",
              now.get().value().reviewed().map(PrintedDay::of).orElse("")));
    }
  }

  /** The files as they were, wherever they lay then. */
  private static Map<String, TouchpointFile> byProcess(Registry before) {
    Map<String, TouchpointFile> files = new HashMap<>();
    for (FileEntry file : before.files()) {
      if (file.complete()) {
        file.record().ifPresent(record -> files.putIfAbsent(file.covers(), record.value()));
      }
    }
    return files;
  }

  private static boolean confirmedAlike(TouchpointFile now, TouchpointFile then) {
    return now.reviewed().isPresent() && now.reviewed().equals(then.reviewed());
  }

  /** The order of the touchpoints is layout, and so is writing out what goes without saying. */
  private static boolean sameMeaning(
      TouchpointFile now, Registry registry, TouchpointFile then, Registry before) {
    List<Touchpoint> points = byId(now);
    List<Touchpoint> former = byId(then);
    List<ClientKind> clients = clients(now, registry);
    List<ClientKind> formerClients = clients(then, before);
    boolean same = now.department().equals(then.department()) && points.size() == former.size();
    for (int i = 0; same && i < points.size(); i++) {
      same = TouchpointField.same(points.get(i), clients, former.get(i), formerClients);
    }
    return same;
  }

  private static List<Touchpoint> byId(TouchpointFile file) {
    return file.touchpoints().stream().sorted(Comparator.comparing(Touchpoint::id)).toList();
  }

  private static List<ClientKind> clients(TouchpointFile file, Registry registry) {
    return registry
        .processes()
        .find(file.process())
        .map(process -> process.value().clients())
        .orElse(List.of());
  }
}
