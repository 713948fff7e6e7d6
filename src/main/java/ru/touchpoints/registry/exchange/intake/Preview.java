package ru.touchpoints.registry.exchange.intake;

import java.io.IOException;

/**
 * Hears what an import is about to do before anything is written: when that cannot be shown, or
 * cannot be done after all, the list stays as it was.
 *
 * @param <T> what is told
 */
@FunctionalInterface
public interface Preview<T> {

  void show(T planned) throws IOException;
}
