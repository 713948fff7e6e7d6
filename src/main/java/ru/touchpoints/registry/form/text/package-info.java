/**
 * The list as text for people and programs: a table of values, a page for the browser, the records
 * themselves. A table of values has no place for a title or the mark of a draft; its rows alone say
 * which part of the list they are.
 */
@NullMarked
package ru.touchpoints.registry.form.text;

import org.jspecify.annotations.NullMarked;
