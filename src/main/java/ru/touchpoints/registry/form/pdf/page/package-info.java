/** Sheets of paper one after another: what stands on them, where, and what every one repeats. */
@NullMarked
package ru.touchpoints.registry.form.pdf.page;

import org.jspecify.annotations.NullMarked;
