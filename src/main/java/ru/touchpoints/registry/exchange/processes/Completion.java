package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.exchange.processes.ProcessReading.Assumed;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.id.Slug;
import ru.touchpoints.registry.model.title.TitlePairs;

/** Gives rows their ids, and what they do not say: from the snapshot, else the likeliest. */
final class Completion {

  private final Passport passport;
  private final Map<String, Process> snapshot = new LinkedHashMap<>();
  private final Map<String, String> departments = new HashMap<>();
  private final List<Assumed> assumed = new ArrayList<>();

  Completion(Passport passport, List<Process> snapshot) {
    this.passport = passport;
    snapshot.forEach(process -> this.snapshot.putIfAbsent(process.id(), process));
  }

  /**
   * The processes of the rows.
   *
   * @param unread what of the sheet was not read
   * @param doubtful whether some of that may have been about processes
   */
  ProcessReading of(List<Draft> drafts, List<Message> unread, boolean doubtful) {
    Map<Integer, Process> known = known(drafts);
    Set<String> taken = new HashSet<>(snapshot.keySet());
    drafts.forEach(draft -> draft.id().ifPresent(taken::add));
    List<Process> processes = new ArrayList<>();
    for (Draft draft : drafts) {
      Process before = known.get(draft.row());
      String id =
          draft
              .id()
              .or(() -> Optional.ofNullable(before).map(Process::id))
              .orElseGet(() -> Slug.free(Slug.of(draft.title(), ProcessCodes.NAMELESS), taken));
      taken.add(id);
      processes.add(process(draft, id, before));
    }
    return new ProcessReading(processes, assumed, unread, doubtful);
  }

  /** The processes of the snapshot that rows speak of: by their code, else by their title. */
  private Map<Integer, Process> known(List<Draft> drafts) {
    Map<Integer, Process> known = new HashMap<>();
    Map<Process, Integer> rows = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Process same = draft.id().map(snapshot::get).orElse(null);
      if (same != null) {
        known.put(draft.row(), same);
      } else {
        rows.put(process(draft, "row-" + draft.row(), null), draft.row());
      }
    }
    assumed.clear();
    List<Process> free = new ArrayList<>(snapshot.values());
    free.removeAll(new HashSet<>(known.values()));
    for (boolean active : List.of(true, false)) {
      List<Process> candidates = free.stream().filter(p -> p.active() == active).toList();
      Map<Process, Process> pairs = TitlePairs.of(List.copyOf(rows.keySet()), candidates);
      pairs.forEach((now, before) -> known.put(rows.get(now), before));
      rows.keySet().removeAll(pairs.keySet());
    }
    return known;
  }

  private Process process(Draft draft, String id, @Nullable Process before) {
    Optional<Process> old = Optional.ofNullable(before);
    return new Process(
        id,
        draft.title(),
        draft.kind(),
        draft.scope().or(() -> old.map(Process::scope)).orElseGet(() -> scope(id)),
        draft.direction(),
        draft
            .department()
            .or(() -> old.map(Process::department))
            .orElseGet(() -> department(id, draft.direction())),
        clients(draft, id, old),
        draft.proactive().or(() -> old.map(Process::proactive)).orElse(false),
        old.map(Process::lifeSituations).orElse(List.of()),
        old.map(Process::partners).orElse(List.of()),
        draft.marked() ? draft.excluded() : old.flatMap(Process::excluded));
  }

  private Scope scope(String id) {
    assumed.add(new Assumed(id, "scope", Scope.INTRA.id()));
    return Scope.INTRA;
  }

  private String department(String id, String direction) {
    String likeliest = departments.computeIfAbsent(direction, this::likeliest);
    assumed.add(new Assumed(id, "department", likeliest));
    return likeliest;
  }

  /** The department that has most of the direction's processes. */
  private String likeliest(String direction) {
    Map<String, Long> counts =
        snapshot.values().stream()
            .filter(process -> process.direction().equals(direction))
            .collect(Collectors.groupingBy(Process::department, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .or(() -> passport.departments().stream().map(Passport.Department::id).findFirst())
        .orElse("");
  }

  private List<ClientKind> clients(Draft draft, String id, Optional<Process> old) {
    if (!draft.clients().isEmpty()) {
      return draft.clients().stream().sorted().toList();
    }
    return old.map(Process::clients)
        .orElseGet(
            () -> {
              List<ClientKind> clients =
                  passport
                      .direction(draft.direction())
                      .map(Passport.Direction::clients)
                      .orElse(List.of(ClientKind.EXTERNAL));
              assumed.add(
                  new Assumed(
                      id,
                      "clients",
                      clients.stream().map(ClientKind::id).collect(Collectors.joining(", "))));
              return clients;
            });
  }
}
