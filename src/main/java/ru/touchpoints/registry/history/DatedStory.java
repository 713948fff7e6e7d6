package ru.touchpoints.registry.history;

import java.util.List;
import ru.touchpoints.registry.change.list.Story;
import ru.touchpoints.registry.model.order.Order;

/**
 * A story with the commits that it took place in.
 *
 * @param moments commits by the moments that the events name
 * @param order by which the list is kept
 */
public record DatedStory(Story story, List<Moment> moments, Order order) {

  public DatedStory {
    moments = List.copyOf(moments);
  }

  /** When an event took place. */
  public Moment of(Story.Event event) {
    return moments.get(event.moment());
  }
}
