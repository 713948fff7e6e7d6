/** Tests of the bytes of a PDF file. */
@NullMarked
package ru.touchpoints.registry.form.pdf.file;

import org.jspecify.annotations.NullMarked;
