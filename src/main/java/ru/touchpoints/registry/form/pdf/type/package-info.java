/** The type of the document: fonts, widths of texts, and where lines end. */
@NullMarked
package ru.touchpoints.registry.form.pdf.type;

import org.jspecify.annotations.NullMarked;
