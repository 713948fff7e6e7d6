package ru.touchpoints.registry.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.order.AddressKind;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Demand;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.TouchpointType;

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

  /** The form its address must have; empty while the channel that decides it is not stated. */
  public Optional<AddressKind> addressKind() {
    return type.address().by(channel());
  }

  /** Whether one of its needs plays that part. */
  public boolean takes(NeedRole role) {
    return playing(role).isPresent();
  }

  /** The first of its needs that plays one of those parts. */
  public Optional<Need> playing(NeedRole... roles) {
    return needs.stream().filter(need -> Arrays.stream(roles).anyMatch(need::is)).findFirst();
  }

  /** The client kinds served here: the touchpoint's own, else those of its process. */
  public List<ClientKind> clientsOr(List<ClientKind> processClients) {
    return clients.isEmpty() ? processClients : clients;
  }
}
