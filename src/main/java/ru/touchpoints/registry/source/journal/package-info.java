/**
 * Files of a list written as one. A journal beside the list names them all before the first one
 * changes: what a killed run has begun is finished or taken back by the next run that reads the
 * list. The journal is the lock of the list too, which the system lifts when its holder dies.
 *
 * <p>In order: the journal is made and locked; it gets the paths of the files, the digests of what
 * they hold and are to hold, and the names of their new contents; those are written beside the
 * files and flushed; the journal is marked as ready, from where on it is finished and not taken
 * back; the new contents take their places; the journal goes.
 *
 * <p>A journal is untrusted input: one that git keeps, that another user wrote, that was copied
 * here, or that lies behind a link is no order to write. One that is believed changes a YAML file
 * of the list alone, and only while that holds what the journal says it held.
 */
@NullMarked
package ru.touchpoints.registry.source.journal;

import org.jspecify.annotations.NullMarked;
