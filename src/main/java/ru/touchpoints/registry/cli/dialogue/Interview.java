package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Questions one after another, with a way back to the last one that was answered. */
public final class Interview<D> {

  private final List<Step<D>> steps;
  private final Optional<Runnable> beginning;

  /** Questions with others before them. */
  public Interview(List<Step<D>> steps) {
    this(steps, Optional.empty());
  }

  /**
   * Questions after one another.
   *
   * @param beginning what is done when somebody wants to go back from the first question, which is
   *     then put again; empty where something else was asked before
   */
  public Interview(List<Step<D>> steps, Optional<Runnable> beginning) {
    this.steps = List.copyOf(steps);
    this.beginning = beginning;
  }

  /** Asks everything that applies; empty when the person goes back from the first question. */
  public Optional<D> about(D draft) {
    return from(0, new ArrayDeque<>(), draft);
  }

  /** Goes back to the last question about a draft that everything was asked of. */
  public Optional<D> again(D finished) {
    Deque<Integer> answered = new ArrayDeque<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).applies().test(finished)) {
        answered.push(i);
      }
    }
    return from(answered.isEmpty() ? 0 : answered.pop(), answered, finished);
  }

  private Optional<D> from(int first, Deque<Integer> answered, D unfinished) {
    D draft = unfinished;
    int next = first;
    while (next < steps.size()) {
      Step<D> step = steps.get(next);
      if (step.applies().test(draft)) {
        Optional<D> after = step.asking().apply(draft);
        if (after.isEmpty() && answered.isEmpty()) {
          if (beginning.isEmpty()) {
            return Optional.empty();
          }
          beginning.get().run();
          continue;
        }
        if (after.isEmpty()) {
          next = answered.pop();
          continue;
        }
        draft = after.get();
        answered.push(next);
      }
      next++;
    }
    return Optional.of(draft);
  }
}
