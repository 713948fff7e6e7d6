/** What a document may cost that is read back. */
@NullMarked
package ru.touchpoints.registry.form.pdf.parse;

import org.jspecify.annotations.NullMarked;
