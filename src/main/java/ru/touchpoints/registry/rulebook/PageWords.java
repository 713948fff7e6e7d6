package ru.touchpoints.registry.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.load.order.BuiltInOrder;
import ru.touchpoints.registry.load.order.SchemaWording;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;
import ru.touchpoints.registry.model.term.Terms;

/**
 * A page in the words of the order by which its reader keeps a list. Pages are written for the
 * built-in order; what they say of it alone stands as {@code {{for it||for any other}}}, what they
 * say only where an order has a need of some role, or speaks of some notion, as {@code
 * {{?role|so}}}, and their examples take the kinds and needs of another that serve the same.
 */
final class PageWords {

  private static final Pattern EITHER = Pattern.compile("\\{\\{(.*?)\\|\\|(.*?)}}", Pattern.DOTALL);
  private static final Pattern WHERE =
      Pattern.compile("\\{\\{\\?([a-z-]+)\\|(.*?)}}", Pattern.DOTALL);
  private static final Pattern ONE_OF = Pattern.compile("(`([a-z-]+)`) или (`([a-z-]+)`)");
  private static final Pattern NEED = Pattern.compile("`([a-z-]+)`");
  private static final String FENCE = "```";
  private static final Pattern COMMA = Pattern.compile(", ");
  private static final Pattern FENCES = Pattern.compile(FENCE);
  private static final Pattern EACH = Pattern.compile("^(?= *- id: )", Pattern.MULTILINE);
  private static final Pattern KIND = Pattern.compile("type: [a-z-]+");
  private static final Pattern TYPE = Pattern.compile("^ +type: ([a-z-]+)", Pattern.MULTILINE);
  private static final Pattern CHANNEL =
      Pattern.compile("^ +channel: ([a-z]+)\n", Pattern.MULTILINE);
  private static final Pattern ADDRESS =
      Pattern.compile("^( +address: ).*?((?:  # TP\\d+)?)$", Pattern.MULTILINE);
  private static final Pattern NEEDS = Pattern.compile("needs: \\[([a-z-]+(?:, [a-z-]+)*)]");
  private static final Pattern SAID = Pattern.compile("`needs: \\[([a-z-]+)]`");
  private static final Pattern DEMAND = Pattern.compile("demand: ([a-z]+)");

  /** An address that is wrong as an example: another one would not be. */
  private static final Pattern WRONG_ADDRESS =
      Pattern.compile("^ +address: .*  # TP\\d", Pattern.MULTILINE);

  private final Order usual = BuiltInOrder.get();
  private final Order order;
  private final String page;

  PageWords(String page, Order order) {
    this.page = page;
    this.order = order;
  }

  String text() {
    boolean own =
        order != usual && !order.types().all().isEmpty() && !order.needs().all().isEmpty();
    String where =
        WHERE.matcher(page).replaceAll(part -> has(part.group(1)) ? literal(part.group(2)) : "");
    String said = EITHER.matcher(where).replaceAll(own ? "$2" : "$1");
    if (!own) {
      return said;
    }
    String worded = examples(said);
    worded = ONE_OF.matcher(worded).replaceAll(found -> literal(oneOf(found)));
    worded = SAID.matcher(worded).replaceAll(found -> "`needs: [" + needs(found.group(1)) + "]`");
    return NEED.matcher(worded).replaceAll(found -> literal("`" + named(found.group(1)) + "`"));
  }

  /** Whether the order has a need of that role, or speaks of that notion. */
  private boolean has(String word) {
    return NeedRole.byId(word)
        .map(role -> order.needs().stream().anyMatch(need -> need.is(role)))
        .orElseGet(() -> Notion.byId(word).filter(this::cited).isPresent());
  }

  private boolean cited(Notion notion) {
    return !order.citations(List.of(notion)).isEmpty();
  }

  private boolean hasNeed(String word) {
    return usual.needs().byId(word).flatMap(this::need).isPresent();
  }

  /** Of two needs of the built-in order those that this one has as well. */
  private String oneOf(MatchResult pair) {
    boolean first = hasNeed(pair.group(2));
    if (first == hasNeed(pair.group(4))) {
      return pair.group();
    }
    return pair.group(first ? 1 : 3);
  }

  /** Between two fences every other part is an example. */
  private String examples(String page) {
    List<String> parts = FENCES.splitAsStream(page).toList();
    List<String> worded = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      worded.add(i % 2 == 0 ? parts.get(i) : example(parts.get(i)));
    }
    return String.join(FENCE, worded);
  }

  private static String literal(String text) {
    return Matcher.quoteReplacement(text);
  }

  /** A need that the text is about, as this order calls it. */
  private String named(String word) {
    return usual.needs().byId(word).flatMap(this::need).map(Need::id).orElse(word);
  }

  /** An example whose touchpoints are told one by one. */
  private String example(String text) {
    return EACH.splitAsStream(text).map(this::touchpoint).collect(Collectors.joining());
  }

  private String touchpoint(String text) {
    String worded = DEMAND.matcher(text).replaceAll(found -> "demand: " + demand(found.group(1)));
    worded = NEEDS.matcher(worded).replaceAll(found -> "needs: [" + needs(found.group(1)) + "]");
    Matcher type = TYPE.matcher(worded);
    Optional<TouchpointType> written =
        type.find() ? usual.types().byId(type.group(1)) : Optional.empty();
    return written.isPresent() ? typed(worded, written.get()) : worded;
  }

  private String typed(String text, TouchpointType written) {
    Optional<Channel> channel =
        CHANNEL
            .matcher(text)
            .results()
            .findFirst()
            .flatMap(found -> Terms.of(Channel.class).byId(found.group(1)))
            .or(written::impliedChannel);
    Optional<TouchpointType> own = serving(written, channel);
    if (own.isEmpty()) {
      return text;
    }
    String typed = KIND.matcher(text).replaceFirst(literal("type: " + own.get().id()));
    if (own.get().impliedChannel().isPresent()) {
      typed = CHANNEL.matcher(typed).replaceFirst("");
    }
    return own.get().address() == written.address() || WRONG_ADDRESS.matcher(text).find()
        ? typed
        : ADDRESS
            .matcher(typed)
            .replaceFirst("$1" + literal(SchemaWording.example(own.get().address())) + "$2");
  }

  /**
   * The kind that is found and reached as the other one is, or at least as digital as it; on a page
   * about addresses at least found like it.
   */
  private Optional<TouchpointType> serving(TouchpointType written, Optional<Channel> channel) {
    Predicate<TouchpointType> found = own -> own.address() == written.address();
    Predicate<TouchpointType> reached =
        own -> own.impliedChannel().isEmpty() || own.impliedChannel().equals(channel);
    boolean addresses = WRONG_ADDRESS.matcher(page).find();
    return Stream.of(found.and(reached), addresses ? found : reached, addresses ? reached : found)
        .flatMap(wanted -> order.types().stream().filter(wanted).limit(1))
        .findFirst();
  }

  private String needs(String words) {
    List<String> own = new ArrayList<>();
    for (String word : COMMA.split(words, -1)) {
      usual.needs().byId(word).flatMap(this::need).map(Need::id).ifPresent(own::add);
    }
    return own.isEmpty()
        ? order.needs().all().get(0).id()
        : own.stream().distinct().collect(Collectors.joining(", "));
  }

  /** The need of the same role; those that have none stand for each other by their places. */
  private Optional<Need> need(Need written) {
    if (written.role().isPresent()) {
      return order.needs().stream().filter(own -> own.is(written.role().get())).findFirst();
    }
    List<Need> plain = plain(order);
    return plain.isEmpty()
        ? Optional.empty()
        : Optional.of(plain.get(Math.min(plain(usual).indexOf(written), plain.size() - 1)));
  }

  private static List<Need> plain(Order order) {
    return order.needs().stream().filter(need -> need.role().isEmpty()).toList();
  }

  private String demand(String word) {
    List<String> own = order.demand().stream().map(Term::id).toList();
    int place = usual.demand().stream().map(Term::id).toList().indexOf(word);
    return place < 0 || own.isEmpty() ? word : own.get(Math.min(place, own.size() - 1));
  }
}
