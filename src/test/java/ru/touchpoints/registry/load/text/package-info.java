/** The texts of a document, and what of it is damaged. */
@NullMarked
package ru.touchpoints.registry.load.text;

import org.jspecify.annotations.NullMarked;
