package ru.touchpoints.registry.rule.channel;

import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.order.Channel;

/** Which channels the touchpoints of a file use. */
final class Channels {

  private Channels() {}

  /** Whether the file has touchpoints, the channel of each is known, and none is this one. */
  static boolean lacks(FileEntry file, Channel channel) {
    return !file.touchpoints().isEmpty()
        && file.sound("type", "channel")
        && file.touchpoints().stream()
            .allMatch(entry -> entry.value().channel().filter(c -> c != channel).isPresent());
  }
}
