package ru.touchpoints.registry.form.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Facets;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;

/**
 * What the rows of a page can be chosen by. Rows name a choice by its number: shorter than its
 * words, and free of separators.
 */
final class FilterChoices {

  private final Map<String, Integer> channels;
  private final Map<String, Integer> clients;
  private final Map<String, Integer> needs;

  FilterChoices(Form form) {
    List<Facets> facets =
        form.sections().stream()
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block.rows().stream())
            .map(Form.Row::facets)
            .distinct()
            .toList();
    channels = numbered(titles(Channel.values()), facets, facet -> facet.channel().stream());
    clients = numbered(titles(ClientKind.values()), facets, facet -> facet.clients().stream());
    needs = numbered(form.vocabulary().needs(), facets, facet -> facet.needs().stream());
  }

  /** The words that occur: those of the order first, in its order. */
  private static Map<String, Integer> numbered(
      List<String> vocabulary, List<Facets> facets, Function<Facets, Stream<String>> words) {
    Set<String> occurring =
        facets.stream().flatMap(words).collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> sorted = new ArrayList<>(vocabulary);
    sorted.retainAll(occurring);
    occurring.stream().filter(word -> !sorted.contains(word)).forEach(sorted::add);
    Map<String, Integer> numbers = new LinkedHashMap<>();
    sorted.forEach(word -> numbers.put(word, numbers.size()));
    return numbers;
  }

  private static List<String> titles(Term... terms) {
    return Stream.of(terms).map(Term::title).toList();
  }

  Collection<String> channels() {
    return channels.keySet();
  }

  Collection<String> clients() {
    return clients.keySet();
  }

  Collection<String> needs() {
    return needs.keySet();
  }

  /** The attributes by which the script knows what a row is chosen by. */
  String[] attributes(Facets facets) {
    return new String[] {
      "data-channel", numbers(channels, facets.channel().stream()),
      "data-client", numbers(clients, facets.clients().stream()),
      "data-need", numbers(needs, facets.needs().stream())
    };
  }

  private static String numbers(Map<String, Integer> numbers, Stream<String> words) {
    return words.map(word -> String.valueOf(numbers.get(word))).collect(Collectors.joining(" "));
  }
}
