/**
 * Workbooks that come back together: which files they are, what they change in common, where they
 * contradict one another.
 *
 * <p>The books of one import are one change of the list. While one of them is refused nothing is
 * written, so that nobody has to find out which departments are in already; a cell that two books
 * have differently is left as it is, like one that the list has otherwise by now.
 */
@NullMarked
package ru.touchpoints.registry.exchange.books;

import org.jspecify.annotations.NullMarked;
