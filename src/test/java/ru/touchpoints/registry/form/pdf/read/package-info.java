/** Documents read back. */
@NullMarked
package ru.touchpoints.registry.form.pdf.read;

import org.jspecify.annotations.NullMarked;
