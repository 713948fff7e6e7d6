package ru.touchpoints.registry.signing.hindrance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.OrderEntry;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.writing.PrintedDay;

/**
 * An order that the list brings along and a passport that names another act: taken over from
 * another body, or forgotten when the order was replaced. The passport's is printed.
 */
final class AnotherAct implements Hindrances.Obstacle {

  @Override
  public Optional<Hindrance> in(ListToSign list) {
    Optional<OrderEntry> own =
        list.list().registry().ownOrder().filter(order -> order.findings().isEmpty());
    Optional<Entry<Passport>> passport = list.passport().filter(one -> one.sound("order"));
    return own.isEmpty() || passport.isEmpty()
        ? Optional.empty()
        : difference(passport.get(), own.get().act());
  }

  private static Optional<Hindrance> difference(
      Entry<Passport> passport, Entry<Passport.Order> act) {
    Passport.Order printed = passport.value().order();
    List<Location> places = List.of(passport.at("order"), act.here());
    if (!printed.number().equals(act.value().number())) {
      return Optional.of(
          Hindrance.warning(places, "act-number", printed.number(), act.value().number()));
    }
    Optional<LocalDate> day = act.value().date();
    return printed.date().isEmpty() || day.isEmpty() || printed.date().equals(day)
        ? Optional.empty()
        : Optional.of(
            Hindrance.warning(
                places, "act-date", PrintedDay.of(printed.date().get()), PrintedDay.of(day.get())));
  }
}
