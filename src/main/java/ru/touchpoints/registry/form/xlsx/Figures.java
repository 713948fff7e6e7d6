package ru.touchpoints.registry.form.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ru.touchpoints.registry.form.Form;
import ru.touchpoints.registry.form.Form.Block;
import ru.touchpoints.registry.form.Form.Section;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.term.Term;

/**
 * How many processes and touchpoints there are of each direction, type and channel.
 *
 * @param channels those that the figures are split by
 */
record Figures(
    List<String> channels,
    List<Line> directions,
    List<Line> types,
    List<Line> byChannel,
    Line total) {

  /**
   * The figures of one kind.
   *
   * @param processes how many processes have such a touchpoint
   * @param perChannel its touchpoints by channel; a channel that it has not is 0
   */
  record Line(String label, int processes, int touchpoints, Map<String, Integer> perChannel) {

    int of(String channel) {
      return perChannel.getOrDefault(channel, 0);
    }
  }

  /** Counts a list of touchpoints; the order's words stand in its own order, even with zeros. */
  static Figures of(Form form, String unknownChannel) {
    Tallies directions = new Tallies(List.of());
    Tallies types = new Tallies(form.vocabulary().types());
    Tallies channels = new Tallies(titles(List.of(Channel.values())));
    Tallies total = new Tallies(List.of(""));
    for (Section section : form.sections()) {
      for (Block block : section.blocks()) {
        for (Form.Row row : block.rows()) {
          String channel = row.facets().channel().orElse(unknownChannel);
          directions.add(section.heading(), block.process(), channel);
          types.add(row.facets().type(), block.process(), channel);
          channels.add(channel, block.process(), channel);
          total.add("", block.process(), channel);
        }
      }
    }
    return new Figures(
        List.copyOf(channels.byLabel.keySet()),
        directions.lines(),
        types.lines(),
        channels.lines(),
        total.lines().get(0));
  }

  private static List<String> titles(List<? extends Term> terms) {
    return terms.stream().map(Term::title).toList();
  }

  /** Counts as they grow. */
  private static final class Tallies {

    private final Map<String, Tally> byLabel = new LinkedHashMap<>();

    Tallies(List<String> labels) {
      labels.forEach(label -> byLabel.put(label, new Tally()));
    }

    void add(String label, String process, String channel) {
      Tally tally = byLabel.computeIfAbsent(label, key -> new Tally());
      tally.processes.add(process);
      tally.perChannel.merge(channel, 1, Integer::sum);
    }

    List<Line> lines() {
      List<Line> lines = new ArrayList<>();
      byLabel.forEach((label, tally) -> lines.add(tally.line(label)));
      return lines;
    }
  }

  private static final class Tally {

    private final Set<String> processes = new TreeSet<>();
    private final Map<String, Integer> perChannel = new HashMap<>();

    Line line(String label) {
      int touchpoints = perChannel.values().stream().mapToInt(Integer::intValue).sum();
      return new Line(label, processes.size(), touchpoints, Map.copyOf(perChannel));
    }
  }
}
