/** What an order says of a list: its words, and how it cites what the list rests on. */
@NullMarked
package ru.touchpoints.registry.model.order;

import org.jspecify.annotations.NullMarked;
