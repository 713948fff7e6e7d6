package ru.touchpoints.registry.model;

import java.util.List;
import java.util.Optional;

/**
 * A point where the body meets its clients (п. 2.6).
 *
 * @param statedChannel the channel as the file states it; see {@link #channel()}
 * @param clients empty when the file leaves them to the process
 * @param specifics empty when not examined at all (п. 3.9); an empty list when examined, none found
 * @param history whether the client sees the history of their interactions, п. 3.8.4
 */
public record Touchpoint(
    String id,
    String title,
    TouchpointType type,
    Optional<Channel> statedChannel,
    Optional<String> address,
    List<ClientKind> clients,
    List<Need> needs,
    List<String> otherNeeds,
    Optional<List<String>> specifics,
    Optional<Demand> demand,
    boolean history,
    Optional<String> basis,
    Optional<String> hours) {

  public Touchpoint {
    clients = List.copyOf(clients);
    needs = Need.inOrder(needs);
    otherNeeds = List.copyOf(otherNeeds);
    specifics = specifics.map(List::copyOf);
  }

  /** What a message calls it: the title, or the id of a touchpoint that still lacks one. */
  public String name() {
    return title.isBlank() ? id : title;
  }

  /** The channel: what the type implies, else what the file states; empty when neither does. */
  public Optional<Channel> channel() {
    return type.impliedChannel().or(() -> statedChannel);
  }

  /** The client kinds served here: the touchpoint's own, else those of its process. */
  public List<ClientKind> clientsOr(List<ClientKind> processClients) {
    return clients.isEmpty() ? processClients : clients;
  }
}
