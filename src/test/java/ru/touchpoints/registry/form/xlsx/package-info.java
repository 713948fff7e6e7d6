/** The workbook of the list in foreign programs. */
@NullMarked
package ru.touchpoints.registry.form.xlsx;

import org.jspecify.annotations.NullMarked;
