package ru.touchpoints.registry.yaml.reading;

import ru.touchpoints.registry.finding.Message;

/** Stops the reading of one file: what is wrong between two code points. */
final class Fault extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Message message;
  private final int start;
  private final int end;

  Fault(Message message, int start, int end) {
    super(message.key(), null, false, false);
    this.message = message;
    this.start = start;
    this.end = end;
  }

  Message message() {
    return message;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
