/** Form to a text document, written part by part as a stream. */
@NullMarked
package ru.touchpoints.registry.form.docx;

import org.jspecify.annotations.NullMarked;
