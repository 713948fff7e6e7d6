/**
 * What was found in a list the last time, kept beside the user's other caches: what has not changed
 * is not checked again. Findings are told by the bytes of the files, the day and the program alone;
 * a rule that asks anything else, as the history, is none that may be kept. A cache is never
 * needed, and not believed when it is damaged or others can write to it.
 */
@NullMarked
package ru.touchpoints.registry.list.kept;

import org.jspecify.annotations.NullMarked;
