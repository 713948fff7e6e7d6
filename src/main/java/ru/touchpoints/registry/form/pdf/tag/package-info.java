/**
 * The tree of the document's logical structure, which programs that read aloud follow instead of
 * the look of its pages.
 */
@NullMarked
package ru.touchpoints.registry.form.pdf.tag;

import org.jspecify.annotations.NullMarked;
