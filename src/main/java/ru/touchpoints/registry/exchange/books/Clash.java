package ru.touchpoints.registry.exchange.books;

import ru.touchpoints.registry.exchange.Difference;

/** Two workbooks that say the same thing differently; the list stays as it is there. */
public record Clash(Difference first, Difference second) {}
