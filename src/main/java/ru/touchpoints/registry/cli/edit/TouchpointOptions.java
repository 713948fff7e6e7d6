package ru.touchpoints.registry.cli.edit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ru.touchpoints.registry.edit.skeleton.TouchpointDraft;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Terms;

/** The fields of a touchpoint as options. */
final class TouchpointOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--title", paramLabel = "TEXT")
  private @Nullable String title;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      completionCandidates = VocabularyOption.Types.class,
      converter = VocabularyOption.Types.class)
  private @Nullable String type;

  @Option(
      names = "--channel",
      paramLabel = "CHANNEL",
      completionCandidates = VocabularyOption.Channels.class,
      converter = VocabularyOption.Channels.class)
  private @Nullable String channel;

  @Option(names = "--address", paramLabel = "TEXT")
  private @Nullable String address;

  @Option(
      names = "--client",
      paramLabel = "CLIENT,…",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = VocabularyOption.Clients.class,
      converter = VocabularyOption.Clients.class)
  private List<String> clients = List.of();

  @Option(
      names = "--need",
      paramLabel = "NEED,…",
      split = ",",
      hideParamSyntax = true,
      completionCandidates = VocabularyOption.Needs.class,
      converter = VocabularyOption.Needs.class)
  private List<String> needs = List.of();

  @Option(names = "--other-need", paramLabel = "TEXT", hideParamSyntax = true)
  private List<String> otherNeeds = List.of();

  @Option(names = "--specific", paramLabel = "TEXT", hideParamSyntax = true)
  private List<String> specifics = List.of();

  @Option(names = "--no-specifics")
  private boolean noSpecifics;

  @Option(
      names = "--demand",
      paramLabel = "DEMAND",
      completionCandidates = VocabularyOption.Demands.class,
      converter = VocabularyOption.Demands.class)
  private @Nullable String demand;

  @Option(names = "--history")
  private boolean history;

  @Option(names = "--basis", paramLabel = "TEXT")
  private @Nullable String basis;

  /**
   * The fields that were given.
   *
   * @param order whose words some of them are
   * @throws ParameterException for a word that the order does not have
   */
  TouchpointDraft draft(Order order) {
    return over(TouchpointDraft.EMPTY, order);
  }

  /** Whether any was given. */
  boolean given() {
    return !over(TouchpointDraft.EMPTY).isEmpty()
        || Stream.of(title, address, basis).anyMatch(Objects::nonNull);
  }

  /**
   * The fields that were given in the place of those that stand there; another type takes along a
   * channel that it knows itself.
   *
   * @throws ParameterException for a word that the order does not have
   */
  TouchpointDraft over(TouchpointDraft present, Order order) {
    known("--type", order.types(), Optional.ofNullable(type).stream().toList());
    known("--need", order.needs(), needs);
    known("--demand", order.demand(), Optional.ofNullable(demand).stream().toList());
    TouchpointDraft draft = over(present);
    return type != null && channel == null ? draft.fitting(order) : draft;
  }

  private TouchpointDraft over(TouchpointDraft present) {
    TouchpointDraft draft = present;
    draft = with(draft, "title", title);
    draft = with(draft, "type", type);
    draft = with(draft, "channel", channel);
    draft = with(draft, "address", address);
    draft = with(draft, "clients", clients);
    draft = with(draft, "needs", needs);
    draft = with(draft, "otherNeeds", otherNeeds);
    draft = noSpecifics ? draft.with("specifics", List.of()) : with(draft, "specifics", specifics);
    draft = with(draft, "demand", demand);
    draft = history ? draft.with("history", TouchpointDraft.YES) : draft;
    return with(draft, "basis", basis);
  }

  private void known(String option, Terms<?> terms, List<String> words) {
    for (String word : words) {
      if (spec != null && terms.byId(word).isEmpty()) {
        throw new ParameterException(spec.commandLine(), word, spec.findOption(option), word);
      }
    }
  }

  private static TouchpointDraft with(TouchpointDraft draft, String field, @Nullable String text) {
    return Optional.ofNullable(text).map(given -> draft.with(field, given.strip())).orElse(draft);
  }

  private static TouchpointDraft with(TouchpointDraft draft, String field, List<String> texts) {
    return texts.isEmpty() ? draft : draft.with(field, texts);
  }
}
