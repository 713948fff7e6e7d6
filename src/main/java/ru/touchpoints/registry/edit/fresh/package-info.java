/**
 * YAML files that the program writes whole: values by Jackson, comments, which Jackson does not
 * write, above the fields they speak of, all in the layout of {@code fmt}. A file that is there
 * already is changed by {@code DocumentEdit} and never written anew.
 */
@NullMarked
package ru.touchpoints.registry.edit.fresh;

import org.jspecify.annotations.NullMarked;
