/** The process registry (п. 3.1) as another office sends it: a table under whatever headers. */
@NullMarked
package ru.touchpoints.registry.exchange.processes;

import org.jspecify.annotations.NullMarked;
