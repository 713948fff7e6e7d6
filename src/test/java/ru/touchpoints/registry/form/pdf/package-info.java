/** The signed document: its pages, its structure, its conformance. */
@NullMarked
package ru.touchpoints.registry.form.pdf;

import org.jspecify.annotations.NullMarked;
