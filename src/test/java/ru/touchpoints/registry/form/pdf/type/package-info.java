/** How words and lines are broken. */
@NullMarked
package ru.touchpoints.registry.form.pdf.type;

import org.jspecify.annotations.NullMarked;
