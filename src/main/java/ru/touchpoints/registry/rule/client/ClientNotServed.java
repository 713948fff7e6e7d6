package ru.touchpoints.registry.rule.client;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RegistryRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** Clients of a process, of its touchpoints and of its direction that do not agree. */
public final class ClientNotServed implements FileRule, RegistryRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP601", "client-not-served", Severity.ERROR, Notion.CLIENTS);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    background.activeProcess().ifPresent(process -> checkFile(file, process, findings));
  }

  @Override
  public void check(Registry registry, Consumer<Finding> findings) {
    Map<String, Direction> directions = new HashMap<>();
    for (Entry<Direction> direction : registry.directions().orElse(List.of())) {
      directions.putIfAbsent(direction.value().id(), direction.value());
    }
    for (Entry<Process> process : registry.processes().entries()) {
      Direction direction = directions.get(process.value().direction());
      if (direction != null) {
        checkDirection(process, direction, findings);
      }
    }
  }

  private static void checkDirection(
      Entry<Process> process, Direction direction, Consumer<Finding> findings) {
    boolean shared = process.value().clients().stream().anyMatch(direction.clients()::contains);
    if (process.value().active() && !shared) {
      findings.accept(
          INFO.finding(
              process.at("clients"),
              process.subject("clients"),
              "direction",
              process.value().name(),
              direction.title(),
              ids(direction.clients())));
    }
  }

  private static void checkFile(FileEntry file, Process process, Consumer<Finding> findings) {
    List<Finding> foreign = new ArrayList<>();
    file.touchpoints().forEach(touchpoint -> foreign.addAll(foreign(touchpoint, process)));
    foreign.forEach(findings);
    // A touchpoint with a foreign client explains why the right one is not served.
    if (file.sound("clients") && foreign.isEmpty() && !file.touchpoints().isEmpty()) {
      unserved(file, process).forEach(client -> findings.accept(unserved(file, process, client)));
    }
  }

  private static List<Finding> foreign(Entry<Touchpoint> touchpoint, Process process) {
    List<Finding> findings = new ArrayList<>();
    List<ClientKind> clients = touchpoint.value().clients();
    for (int i = 0; i < clients.size(); i++) {
      if (!process.clients().contains(clients.get(i))) {
        findings.add(
            INFO.finding(
                touchpoint.at("clients", i),
                touchpoint.subject("clients"),
                "foreign",
                touchpoint.value().name(),
                clients.get(i).title(),
                ids(process.clients())));
      }
    }
    return findings;
  }

  private static List<ClientKind> unserved(FileEntry file, Process process) {
    return process.clients().stream()
        .filter(
            client ->
                file.touchpoints().stream()
                    .noneMatch(t -> t.value().clientsOr(process.clients()).contains(client)))
        .toList();
  }

  private static Finding unserved(FileEntry file, Process process, ClientKind client) {
    return INFO.finding(
        file.atProcess(),
        file.processSubject(),
        "unserved",
        process.name(),
        client.title(),
        client.id());
  }

  private static String ids(List<ClientKind> clients) {
    return clients.stream().map(ClientKind::id).collect(Collectors.joining(", ", "[", "]"));
  }
}
