package ru.touchpoints.registry.form.text;

import java.io.IOException;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Form;

/** Writes the lists of several bodies into one file, one after the other. */
@FunctionalInterface
public interface BodiesWriter {

  /**
   * A body as the file names it.
   *
   * @param path of its list's folder from the root that all share
   * @param id what the lists of others call it
   */
  record Named(String path, String id, String name) {}

  /**
   * Adds a list.
   *
   * @param content the records that the form was built from
   * @throws IOException when the output cannot be written
   */
  void add(Named body, Content content, Form form) throws IOException;

  /** Says that a list is not in the file, where the format has a place for that. */
  default void leaveOut(Named body, String reason) throws IOException {}

  /** Completes the file and leaves the output open. */
  default void finish() throws IOException {}
}
