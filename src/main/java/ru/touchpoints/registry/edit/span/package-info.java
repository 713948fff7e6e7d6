/** Edits of a text by span: what stands outside of them stays byte for byte. */
@NullMarked
package ru.touchpoints.registry.edit.span;

import org.jspecify.annotations.NullMarked;
