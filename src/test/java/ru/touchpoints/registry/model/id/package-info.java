/** Tests of ids. */
@NullMarked
package ru.touchpoints.registry.model.id;

import org.jspecify.annotations.NullMarked;
