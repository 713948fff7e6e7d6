package ru.touchpoints.registry.render.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.exchange.Plan;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.workbook.cell.Spot;

/** What findings say to those who have a workbook before them and not the files of the list. */
final class CellWords {

  private static final String KEY = "import.cell.";
  private static final String ADVICE = ".fix";

  /** The field of the advice, where it is not the one that the finding stands at. */
  private static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("TP370", "needs"),
          Map.entry("TP371", "needs"),
          Map.entry("TP372", "needs"),
          Map.entry("TP373", "needs"),
          Map.entry("TP374", "needs"),
          Map.entry("TP375", "needs"),
          Map.entry("TP382", "history"),
          Map.entry("TP390", "specifics"),
          Map.entry("TP411", "channel"),
          Map.entry("TP421", "address"),
          Map.entry("TP422", "address"),
          Map.entry("TP511", "department"),
          Map.entry("TP520", "reviewed"),
          Map.entry("TP521", "reviewed"),
          Map.entry("TP601", "clients"));

  /** Rules that name words of the vocabularies; in others such a word may be somebody's code. */
  private static final Pattern OF_WORDS = Pattern.compile("TP101|TP371|TP411|TP421|TP601");

  private static final Pattern LINE = Pattern.compile("\\w+: (.+)");

  private final Order order;
  private final Wording words;
  private final Wording findingWords;

  CellWords(Order order, Wording words, Wording findingWords) {
    this.order = order;
    this.words = words;
    this.findingWords = findingWords;
  }

  /** What is wrong. */
  String says(Plan plan, Finding finding) {
    String key = KEY + finding.message().key();
    return words.bundle().containsKey(key)
        ? words.get(key, arguments(plan, finding))
        : findingWords.text(finding.message());
  }

  /** What to write where. */
  Optional<String> advice(Plan plan, Finding finding) {
    String key = KEY + finding.message().key();
    String ticks = key + ".ticks" + ADVICE;
    for (String one : plan.ticked() ? List.of(ticks, key + ADVICE) : List.of(key + ADVICE)) {
      if (words.bundle().containsKey(one)) {
        return Optional.of(words.get(one, arguments(plan, finding)));
      }
    }
    Message message = finding.message();
    return findingWords
        .remedy(message)
        .map(text -> findingWords.paste(message).map(l -> text + " " + bare(l)).orElse(text));
  }

  /** The place of the column, the value to put there, and what the finding itself names. */
  private Object[] arguments(Plan plan, Finding finding) {
    List<Object> arguments = new ArrayList<>();
    arguments.add(column(plan, field(finding)));
    arguments.add(findingWords.paste(finding.message()).map(this::bare).orElse(""));
    for (Object one : finding.message().arguments()) {
      if (one instanceof Message message) {
        // Its words are those of findings, which these do not have.
        arguments.add(findingWords.text(message));
      } else {
        boolean word = one instanceof String && OF_WORDS.matcher(finding.code()).matches();
        arguments.add(word ? titles(one.toString()) : one);
      }
    }
    return arguments.toArray();
  }

  private static String field(Finding finding) {
    if (finding.code().equals("TP101")) {
      return finding.message().arguments().get(0).toString();
    }
    String path = finding.subject().field().replaceFirst("/\\d+$", "");
    return FIELDS.getOrDefault(finding.code(), path.substring(path.lastIndexOf('/') + 1));
  }

  private String column(Plan plan, String field) {
    List<Integer> columns = plan.columns(field);
    if (columns.size() > 1) {
      String first = Spot.letters(columns.get(0));
      return words.get("import.cell.columns", first, Spot.letters(columns.get(columns.size() - 1)));
    }
    return columns.isEmpty()
        ? words.get("import.cell.column-wanted", plan.header(field))
        : words.get("import.cell.column", plan.header(field), Spot.letters(columns.get(0)));
  }

  /** The value of a line of the list, as a cell has it. */
  private String bare(String line) {
    Matcher field = LINE.matcher(line);
    String value = (field.matches() ? field.group(1) : line).replaceAll("^\"|\"$", "");
    if (!value.startsWith("[") || !value.endsWith("]")) {
      return title(value);
    }
    String items = value.substring(1, value.length() - 1);
    return items.isBlank()
        ? words.get("import.cell.none")
        : Arrays.stream(items.split(", ", -1)).map(this::title).collect(Collectors.joining("; "));
  }

  /** Words of the vocabularies with commas between them, or the text as it is. */
  private String titles(String text) {
    String bare = text.replaceAll("^\\[|\\]$", "");
    List<String> titles = Arrays.stream(bare.split(", ", -1)).map(this::title).toList();
    String all = String.join(", ", titles);
    return all.equals(bare) ? text : all;
  }

  private String title(String word) {
    return Stream.of(
            order.types(),
            Terms.of(Channel.class),
            Terms.of(ClientKind.class),
            order.needs(),
            order.demand())
        .flatMap(Terms::stream)
        .filter(term -> term.id().equals(word))
        .map(Term::title)
        .findFirst()
        .orElse(word);
  }
}
