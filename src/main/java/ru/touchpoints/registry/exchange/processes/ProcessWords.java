package ru.touchpoints.registry.exchange.processes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.model.Passport.Department;
import ru.touchpoints.registry.model.Passport.Direction;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Scope;
import ru.touchpoints.registry.model.blank.EmptyWords;

/** The words of cells as values; empty for words that say none of them. */
final class ProcessWords {

  private static final Pattern NUMBERING =
      Pattern.compile(
          "^(?:раздел|направление(?:деятельности)?)?[:№]?(?:[0-9]{1,3}[.)]?|[ivxlcх]{1,5}[.)]){0,5}");

  private static final Set<String> YES = Set.of("да", "истина", "+", "true", "yes", "1");
  private static final Set<String> NO = Set.of("нет", "ложь", "-", "–", "—", "false", "no", "0");

  private final Passport passport;

  ProcessWords(Passport passport) {
    this.passport = passport;
  }

  static Optional<ProcessKind> kind(String text) {
    String word = Column.fold(text);
    boolean function = word.contains("функци") || word.equals(ProcessKind.FUNCTION.id());
    boolean service =
        word.contains("сервис") || word.contains("услуг") || word.equals(ProcessKind.SERVICE.id());
    if (function == service) {
      return Optional.empty();
    }
    return Optional.of(function ? ProcessKind.FUNCTION : ProcessKind.SERVICE);
  }

  static Optional<Scope> scope(String text) {
    String word = Column.fold(text);
    boolean inter = word.contains("межведомств") || word.equals(Scope.INTER.id());
    boolean intra = word.contains("внутриведомств") || word.equals(Scope.INTRA.id());
    if (inter == intra) {
      return Optional.empty();
    }
    return Optional.of(inter ? Scope.INTER : Scope.INTRA);
  }

  static List<ClientKind> clients(String text) {
    String word = Column.fold(text);
    List<ClientKind> clients = new ArrayList<>();
    if (word.contains("внешн") || word.contains(ClientKind.EXTERNAL.id())) {
      clients.add(ClientKind.EXTERNAL);
    }
    if (word.contains("внутренн") || word.contains(ClientKind.INTERNAL.id())) {
      clients.add(ClientKind.INTERNAL);
    }
    return clients;
  }

  static Optional<Boolean> truth(String text) {
    String word = Column.fold(text);
    if (YES.contains(word)) {
      return Optional.of(true);
    }
    return NO.contains(word) ? Optional.of(false) : Optional.empty();
  }

  /** Whether a cell says in words that a process is excluded, or that it is not. */
  static Optional<Boolean> excluded(String text) {
    String word = Column.fold(text);
    if (word.startsWith("исключ")) {
      return Optional.of(true);
    }
    boolean not = word.startsWith("неисключ") || word.startsWith("действу");
    return not || EmptyWords.noneFound(text) ? Optional.of(false) : truth(text);
  }

  /** What a person may have meant in a column that takes names of the passport. */
  List<String> known(Column column) {
    return switch (column) {
      case DIRECTION -> passport.directions().stream().map(Direction::title).toList();
      case DEPARTMENT -> passport.departments().stream().map(Department::title).toList();
      default -> List.of();
    };
  }

  /** The direction of a title or an id. */
  Optional<String> direction(String text) {
    String word = Column.fold(text);
    return passport.directions().stream()
        .filter(
            direction ->
                Column.fold(direction.title()).equals(word) || direction.id().equals(text.strip()))
        .map(Direction::id)
        .findFirst();
  }

  /** The direction that the heading of a section names, with or without its number. */
  Optional<String> section(String text) {
    String word = Column.fold(text);
    return direction(text)
        .or(
            () ->
                passport.directions().stream()
                    .filter(direction -> heads(word, Column.fold(direction.title())))
                    .map(Direction::id)
                    .findFirst());
  }

  private static boolean heads(String heading, String title) {
    return heading.endsWith(title)
        && NUMBERING
            .matcher(heading.substring(0, heading.length() - title.length()))
            .replaceFirst("")
            .isEmpty();
  }

  /** The department of a title or an id. */
  Optional<String> department(String text) {
    String word = Column.fold(text);
    return passport.departments().stream()
        .filter(
            department ->
                Column.fold(department.title()).equals(word)
                    || department.id().equals(text.strip()))
        .map(Department::id)
        .findFirst();
  }
}
