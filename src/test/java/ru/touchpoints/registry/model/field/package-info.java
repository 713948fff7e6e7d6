/** Tests of the enumerations of fields. */
@NullMarked
package ru.touchpoints.registry.model.field;

import org.jspecify.annotations.NullMarked;
