package ru.touchpoints.registry.exchange.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ru.touchpoints.registry.load.word.Nearest;
import ru.touchpoints.registry.load.word.RussianName;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.blank.EmptyWords;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/** What people write into cells, understood as the words of the vocabularies. */
public final class Answers {

  private static final Set<String> CROSSES =
      Set.of("×", "x", "х", "+", "v", "✓", "✔", "1", "да", "истина");
  private static final Set<String> NO_CROSSES = Set.of("", "-", "–", "—", "0", "нет", "ложь");
  private static final Set<String> YES = Set.of("да", "истина", "true", "yes", "1", "+", "×");
  private static final Set<String> NO =
      Set.of("", "нет", "ложь", "false", "no", "0", "-", "–", "—");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:\\s*г\\.?)?");
  private static final Pattern STOP = Pattern.compile("(?<!\\s)\\s*+\\.\\s*+$");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern BETWEEN = Pattern.compile("[;,/\\n]|(?<=\\s)и(?=\\s)");

  private Answers() {}

  /** The word that is meant, by its official name or its id, with a full stop or without. */
  public static <T extends Term> Optional<T> term(Terms<T> vocabulary, String text) {
    String wanted = Headers.folded(text);
    return named(vocabulary, wanted)
        .or(() -> named(vocabulary, STOP.matcher(wanted).replaceFirst("")));
  }

  private static <T extends Term> Optional<T> named(Terms<T> vocabulary, String wanted) {
    return vocabulary.stream()
        .filter(term -> Headers.folded(term.title()).equals(wanted) || term.id().equals(wanted))
        .findFirst();
  }

  /** The official name that the text is most like. */
  public static Optional<String> nearest(Terms<?> vocabulary, String text) {
    List<String> titles = vocabulary.stream().<String>map(Term::title).toList();
    return Nearest.of(text, titles);
  }

  /** Every official name, for a person to choose from. */
  public static String titles(Terms<?> vocabulary) {
    return vocabulary.stream()
        .map(term -> "«" + term.title() + "»")
        .collect(Collectors.joining(", "));
  }

  /** Whether a box is ticked; empty when that cannot be told. */
  public static Optional<Boolean> ticked(String text) {
    return said(text, CROSSES, NO_CROSSES);
  }

  public static Optional<Boolean> yes(String text) {
    return said(text, YES, NO);
  }

  private static Optional<Boolean> said(String text, Set<String> yes, Set<String> no) {
    String folded = Headers.folded(text);
    if (yes.contains(folded)) {
      return Optional.of(true);
    }
    return no.contains(folded) ? Optional.of(false) : Optional.empty();
  }

  /** The kinds of client named in a cell; empty when one of the words is none. */
  public static Optional<List<ClientKind>> clients(String text) {
    List<ClientKind> clients = new ArrayList<>();
    for (String word : BETWEEN.split(text, -1)) {
      if (!word.isBlank()) {
        Optional<ClientKind> client = client(word);
        if (client.isEmpty()) {
          return Optional.empty();
        }
        clients.add(client.get());
      }
    }
    return Optional.of(clients.stream().distinct().sorted().toList());
  }

  /** The kind of client, also by what else it is called: «внешние клиенты». */
  private static Optional<ClientKind> client(String text) {
    Terms<ClientKind> kinds = Terms.of(ClientKind.class);
    List<String> ids = kinds.stream().map(ClientKind::id).toList();
    List<String> titles = kinds.stream().map(ClientKind::title).toList();
    return term(kinds, text)
        .or(() -> RussianName.exactly(Headers.folded(text), ids, titles).flatMap(kinds::byId));
  }

  /** Whether the cell says that there is nothing, which is more than an empty one says. */
  public static boolean noneFound(String text) {
    return EmptyWords.noneFound(text);
  }

  public static Optional<LocalDate> day(String text) {
    Matcher russian = DAY.matcher(text);
    try {
      if (russian.matches()) {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(russian.group(3)),
                Integer.parseInt(russian.group(2)),
                Integer.parseInt(russian.group(1))));
      }
      return ISO.matcher(text).lookingAt()
          ? Optional.of(LocalDate.parse(text.substring(0, 10)))
          : Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
