/** Bytes to the document, with what is wrong with them in words an editor understands. */
@NullMarked
package ru.touchpoints.registry.yaml.reading;

import org.jspecify.annotations.NullMarked;
