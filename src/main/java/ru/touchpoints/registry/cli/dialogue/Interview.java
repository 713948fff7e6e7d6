package ru.touchpoints.registry.cli.dialogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Questions one after another, with a way back to the last one that was answered. */
public final class Interview<D> {

  private final List<Step<D>> steps;

  public Interview(List<Step<D>> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Asks everything that applies; going back from the first question asks it again. */
  public D about(D beginning) {
    return from(0, new ArrayDeque<>(), beginning);
  }

  /** Goes back to the last question about a draft that everything was asked of. */
  public D again(D finished) {
    Deque<Integer> answered = new ArrayDeque<>();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).applies().test(finished)) {
        answered.push(i);
      }
    }
    return from(answered.isEmpty() ? 0 : answered.pop(), answered, finished);
  }

  private D from(int first, Deque<Integer> answered, D beginning) {
    D draft = beginning;
    int next = first;
    while (next < steps.size()) {
      Step<D> step = steps.get(next);
      if (step.applies().test(draft)) {
        Optional<D> after = step.asking().apply(draft);
        if (after.isEmpty()) {
          next = answered.isEmpty() ? next : answered.pop();
          continue;
        }
        draft = after.get();
        answered.push(next);
      }
      next++;
    }
    return draft;
  }
}
