/**
 * What goes out to departments and what comes back from them: rows beside the list, what differs,
 * and the changes of the YAML that follow.
 *
 * <p>A cell counts as changed when its text is not the one that the program itself would print
 * there now. So whatever a document cannot say (the order of words, a client that goes without
 * saying, a semicolon inside a text) stays as the files have it until somebody touches the cell.
 */
@NullMarked
package ru.touchpoints.registry.exchange;

import org.jspecify.annotations.NullMarked;
