/** What comes back, held against the list, shown and taken over: touchpoints and processes. */
@NullMarked
package ru.touchpoints.registry.exchange.intake;

import org.jspecify.annotations.NullMarked;
