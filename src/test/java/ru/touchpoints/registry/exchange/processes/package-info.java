/** Tests of how a process registry is read that need its own words. */
@NullMarked
package ru.touchpoints.registry.exchange.processes;

import org.jspecify.annotations.NullMarked;
