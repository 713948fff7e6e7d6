package ru.touchpoints.registry.statistics;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;

/** Counts what a registry holds. */
final class Counting {

  private final Registry registry;
  private final Order order;
  private final LocalDate today;
  private final List<Process> active;
  private final Map<String, List<Touchpoint>> byProcess;
  private final List<Touchpoint> touchpoints;

  Counting(Registry registry, LocalDate today) {
    this.registry = registry;
    this.order = registry.order();
    this.today = today;
    this.active = registry.processes().processes().stream().filter(Process::active).toList();
    this.byProcess =
        registry.files().stream()
            .collect(
                Collectors.groupingBy(
                    FileEntry::covers,
                    LinkedHashMap::new,
                    Collectors.flatMapping(Counting::touchpoints, Collectors.toList())));
    this.touchpoints = registry.files().stream().flatMap(Counting::touchpoints).toList();
  }

  private static Stream<Touchpoint> touchpoints(FileEntry file) {
    return file.touchpoints().stream().map(Entry::value);
  }

  Statistics all() {
    List<Share> needs = shares(order.needs().all(), (point, term) -> point.needs().contains(term));
    return new Statistics(
        today,
        active.size(),
        touchpoints.size(),
        directions(),
        shares(
            List.of(Channel.values()), (point, term) -> point.channel().equals(Optional.of(term))),
        shares(order.types().all(), (point, term) -> point.type().equals(term)),
        needs,
        needsByDirection(needs),
        new Share(
            "", "", order.cited(Notion.OTHER_NEEDS), count(point -> !point.otherNeeds().isEmpty())),
        shares(order.demand().all(), (point, term) -> point.demand().equals(Optional.of(term))),
        history(),
        departments());
  }

  private int count(Predicate<Touchpoint> wanted) {
    return Math.toIntExact(touchpoints.stream().filter(wanted).count());
  }

  /** Whether a touchpoint has the word. */
  @FunctionalInterface
  private interface Having<T> {
    boolean test(Touchpoint touchpoint, T term);
  }

  private <T extends Term> List<Share> shares(List<T> vocabulary, Having<T> having) {
    return vocabulary.stream()
        .map(term -> Share.of(term, order.cited(term), count(point -> having.test(point, term))))
        .toList();
  }

  private List<Coverage> directions() {
    List<Passport.Direction> known =
        registry.passport().map(passport -> passport.value().directions()).orElse(List.of());
    Stream<Coverage> covered =
        known.stream()
            .map(
                direction ->
                    coverage(
                        direction.id(),
                        direction.title(),
                        process -> process.direction().equals(direction.id())));
    Coverage rest =
        coverage(
            "",
            "",
            process -> known.stream().noneMatch(one -> one.id().equals(process.direction())));
    return Stream.concat(covered, Stream.of(rest).filter(one -> one.processes() > 0)).toList();
  }

  private List<DirectionNeeds> needsByDirection(List<Share> needs) {
    return directions().stream()
        .map(
            direction ->
                new DirectionNeeds(
                    direction.id(), direction.title(), counts(needs, in(direction.id()))))
        .toList();
  }

  private List<Touchpoint> in(String direction) {
    List<String> known =
        registry
            .passport()
            .map(passport -> passport.value().directions())
            .orElse(List.of())
            .stream()
            .map(Passport.Direction::id)
            .toList();
    return active.stream()
        .filter(
            process ->
                (known.contains(process.direction()) ? process.direction() : "").equals(direction))
        .flatMap(process -> of(process).stream())
        .toList();
  }

  private static List<Integer> counts(List<Share> needs, List<Touchpoint> points) {
    Stream<Predicate<Touchpoint>> wanted =
        Stream.concat(
            needs.stream()
                .map(
                    need ->
                        point -> point.needs().stream().anyMatch(n -> n.id().equals(need.id()))),
            Stream.of(point -> !point.otherNeeds().isEmpty()));
    return wanted.map(having -> Math.toIntExact(points.stream().filter(having).count())).toList();
  }

  private Coverage coverage(String id, String title, Predicate<Process> wanted) {
    List<List<Touchpoint>> points = active.stream().filter(wanted).map(this::of).toList();
    return new Coverage(
        id,
        title,
        points.size(),
        having(points, point -> true),
        having(points, point -> point.channel().equals(Optional.of(Channel.DIGITAL))),
        having(points, point -> point.channel().equals(Optional.of(Channel.OFFLINE))),
        points.stream().mapToInt(List::size).sum());
  }

  private List<Touchpoint> of(Process process) {
    return byProcess.getOrDefault(process.id(), List.of());
  }

  /** How many of the processes have a touchpoint of that kind. */
  private static int having(List<List<Touchpoint>> processes, Predicate<Touchpoint> wanted) {
    return Math.toIntExact(
        processes.stream().filter(points -> points.stream().anyMatch(wanted)).count());
  }

  private Statistics.History history() {
    List<List<Touchpoint>> submitting =
        active.stream()
            .map(this::of)
            .filter(points -> points.stream().anyMatch(Counting::takesSubmissions))
            .toList();
    return new Statistics.History(
        submitting.size(), having(submitting, Touchpoint::history), count(Touchpoint::history));
  }

  private static boolean takesSubmissions(Touchpoint point) {
    return point.takes(NeedRole.REQUEST);
  }

  private List<Upkeep> departments() {
    Map<String, String> titles = new LinkedHashMap<>();
    registry
        .passport()
        .ifPresent(
            passport ->
                passport
                    .value()
                    .departments()
                    .forEach(department -> titles.put(department.id(), department.title())));
    records().forEach(record -> titles.putIfAbsent(record.department(), ""));
    return titles.entrySet().stream()
        .map(department -> upkeep(department.getKey(), department.getValue()))
        .filter(upkeep -> upkeep.files() > 0)
        .toList();
  }

  private Stream<TouchpointFile> records() {
    return registry.files().stream().flatMap(file -> file.record().stream()).map(Entry::value);
  }

  private Upkeep upkeep(String id, String title) {
    List<TouchpointFile> files =
        records().filter(record -> record.department().equals(id)).toList();
    return new Upkeep(
        id,
        title,
        files.size(),
        Math.toIntExact(files.stream().filter(this::overdue).count()),
        files.stream().flatMap(file -> file.reviewed().stream()).min(LocalDate::compareTo));
  }

  private boolean overdue(TouchpointFile file) {
    return registry
        .passport()
        .filter(passport -> file.overdue(passport.value().reviewEveryMonths(), today))
        .isPresent();
  }
}
