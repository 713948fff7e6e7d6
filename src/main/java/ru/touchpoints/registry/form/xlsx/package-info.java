/** Form to a workbook. */
@NullMarked
package ru.touchpoints.registry.form.xlsx;

import org.jspecify.annotations.NullMarked;
