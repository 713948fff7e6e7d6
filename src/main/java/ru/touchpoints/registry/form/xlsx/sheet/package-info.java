/** The columns of a form on a sheet, and the regions merged in it. */
@NullMarked
package ru.touchpoints.registry.form.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
