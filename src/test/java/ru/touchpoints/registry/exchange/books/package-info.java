/** Workbooks that come back together. */
@NullMarked
package ru.touchpoints.registry.exchange.books;

import org.jspecify.annotations.NullMarked;
