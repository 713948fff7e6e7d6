package ru.touchpoints.registry.exchange.fill;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import ru.touchpoints.registry.model.ClientKind;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.Term;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointFile;

/** What stands in each column beside a touchpoint that the list has. */
public final class FillCells {

  private final FillWords words;

  public FillCells(FillWords words) {
    this.words = words;
  }

  /**
   * The text of one cell; a date as {@code 2026-10-15}.
   *
   * @param name what the process is called in the workbook
   * @param process empty when the process registry does not have it
   */
  public String text(
      FillColumn column,
      String name,
      Optional<Process> process,
      TouchpointFile file,
      Touchpoint touchpoint) {
    Optional<Need> need = column.need();
    if (need.isPresent()) {
      return touchpoint.needs().contains(need.get()) ? words.cross() : "";
    }
    return switch (column) {
      case PROCESS_ID -> file.process();
      case TOUCHPOINT_ID -> touchpoint.id();
      case PROCESS -> name;
      case TITLE -> touchpoint.title();
      case TYPE -> touchpoint.type().title();
      case CHANNEL -> touchpoint.channel().map(Term::title).orElse("");
      case ADDRESS -> touchpoint.address().orElse("");
      case CLIENTS -> clients(touchpoint, process.map(Process::clients).orElse(List.of()));
      case OTHER_NEEDS -> String.join("\n", touchpoint.otherNeeds());
      case SPECIFICS -> touchpoint.specifics().map(this::specifics).orElse("");
      case DEMAND -> touchpoint.demand().map(Term::title).orElse("");
      case HISTORY -> words.get(touchpoint.history() ? "yes" : "no");
      case BASIS -> touchpoint.basis().orElse("");
      case REVIEWED -> file.reviewed().map(LocalDate::toString).orElse("");
      default -> "";
    };
  }

  private static String clients(Touchpoint touchpoint, List<ClientKind> ofProcess) {
    return joined(touchpoint.clientsOr(ofProcess).stream().distinct().sorted().toList());
  }

  /** Several clients in one cell. */
  static String joined(List<ClientKind> clients) {
    return clients.stream().map(Term::title).collect(Collectors.joining("; "));
  }

  private String specifics(List<String> specifics) {
    return specifics.isEmpty() ? words.noSpecifics() : String.join("\n", specifics);
  }
}
