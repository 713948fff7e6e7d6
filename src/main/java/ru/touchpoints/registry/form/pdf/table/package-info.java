/** The table over the pages: widths of columns, heights of rows, and where a page ends. */
@NullMarked
package ru.touchpoints.registry.form.pdf.table;

import org.jspecify.annotations.NullMarked;
