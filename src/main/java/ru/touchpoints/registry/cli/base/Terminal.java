package ru.touchpoints.registry.cli.base;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.render.LogText;
import ru.touchpoints.registry.source.AtomicFile;

/** Data to one stream, messages to the other; UTF-8 both, whatever the locale says. */
public final class Terminal {

  private final OutputStream data;
  private final OutputStream messages;
  private final boolean piped;

  /**
   * @param piped whether a failed write to {@code data} means that the reader has had enough
   */
  public Terminal(OutputStream data, OutputStream messages, boolean piped) {
    this.data = data;
    this.messages = messages;
    this.piped = piped;
  }

  /**
   * Writes a result that people read, or a log takes.
   *
   * @throws Refusal when the output takes no more and nobody closed it
   */
  public void data(String text) {
    byte[] bytes = LogText.of(text).getBytes(StandardCharsets.UTF_8);
    data(out -> out.write(bytes));
  }

  /**
   * Writes a result as it is, for programs.
   *
   * @throws Refusal when the output takes no more and nobody closed it
   */
  public void data(AtomicFile.Writing writing) {
    try {
      writing.to(data);
      data.flush();
    } catch (IOException e) {
      if (!piped) {
        throw new Refusal("output.failed");
      }
    }
  }

  /** Says something to the person; there is nowhere to tell that this failed. */
  public void message(String text) {
    show(LogText.of(text) + "\n");
  }

  /** Shows something as it is: what is answered on the same line, or will be written over. */
  public void show(String text) {
    try {
      messages.write(text.getBytes(StandardCharsets.UTF_8));
      messages.flush();
    } catch (IOException closed) {
      // The exit code still tells how the run ended.
    }
  }
}
