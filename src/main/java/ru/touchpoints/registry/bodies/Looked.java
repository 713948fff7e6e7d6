package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.rule.Neighbours;
import ru.touchpoints.registry.source.git.IndexedFolder;

/**
 * What was asked of one of several lists.
 *
 * @param answer empty for a list that was left out
 * @param unread in words, why it was left out; empty when it was not
 */
public record Looked<T>(KnownBody known, Optional<T> answer, Optional<String> unread) {

  /** What is asked of each list. */
  @FunctionalInterface
  public interface Question<T> {
    T of(Body body) throws IOException;
  }

  /**
   * Asks one list after the other; one that cannot be read hides nothing of the others.
   *
   * @param words what kept a list from being read, as a sentence
   */
  public static <T> List<Looked<T>> at(
      List<Body> bodies, Question<T> question, Function<Exception, String> words) {
    List<Looked<T>> looked = new ArrayList<>();
    for (Body body : bodies) {
      KnownBody known = KnownBody.of(body, one -> IndexedFolder.now(one.folder()));
      try {
        looked.add(new Looked<>(known, Optional.of(question.of(body)), Optional.empty()));
      } catch (UncheckedIOException | IOException | Refusal unreadable) {
        looked.add(new Looked<>(known, Optional.empty(), Optional.of(words.apply(unreadable))));
      }
    }
    return looked;
  }

  /** The figures of all of them on a day. */
  public static List<Looked<BodyFigures>> figures(
      List<Body> bodies, LocalDate today, Function<Exception, String> words) {
    Neighbours neighbours = BodiesCheck.neighbours(known(bodies));
    return at(bodies, body -> BodyFigures.of(body, today, neighbours), words);
  }

  /** What their lists say of them at first sight. */
  public static List<KnownBody> known(List<Body> bodies) {
    return bodies.stream()
        .map(body -> KnownBody.of(body, one -> IndexedFolder.now(one.folder())))
        .toList();
  }

  public Body body() {
    return known.body();
  }
}
