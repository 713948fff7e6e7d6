package ru.touchpoints.registry.workbook.cell;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.finding.Message;

/** A workbook that cannot be read as what it should be: everything that is wrong, with places. */
public final class WorkbookFault extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<Message> messages;

  public WorkbookFault(List<Message> messages) {
    super(messages.isEmpty() ? "" : messages.get(0).key());
    this.messages = List.copyOf(messages);
  }

  /** A fault of the file as a whole. */
  public static WorkbookFault of(String file, String key, Object... arguments) {
    return new WorkbookFault(
        List.of(Message.of("workbook.file", file, Message.of("workbook." + key, arguments))));
  }

  /** What is wrong, each complete with its file, sheet and cell. */
  public List<Message> messages() {
    return messages;
  }
}
