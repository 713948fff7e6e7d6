package ru.touchpoints.registry.model.order;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The form that the addresses of a kind of touchpoint have. */
public enum AddressKind {
  URL,
  PHONE,
  EMAIL,
  /** An e-mail address or a URL. */
  CONTACT,
  /** A place in words, as an envelope has it. */
  PLACE,
  /** By the channel that the editor states: a contact for a digital one, else a place. */
  STATED,
  ANY;

  /** The word in YAML. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<AddressKind> byId(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }

  /** The form by the channel; empty while the channel that decides it is not stated. */
  public Optional<AddressKind> by(Optional<Channel> channel) {
    return this == STATED ? channel.map(AddressKind::usual) : Optional.of(this);
  }

  private static AddressKind usual(Channel channel) {
    return channel == Channel.DIGITAL ? CONTACT : PLACE;
  }
}
