/** Form to a PDF document, with our own table layout. */
@NullMarked
package ru.touchpoints.registry.form.pdf;

import org.jspecify.annotations.NullMarked;
