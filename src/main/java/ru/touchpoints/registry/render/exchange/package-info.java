/**
 * What the import of a workbook tells: its cells, its columns, its rows, in the words of people.
 */
@NullMarked
package ru.touchpoints.registry.render.exchange;

import org.jspecify.annotations.NullMarked;
