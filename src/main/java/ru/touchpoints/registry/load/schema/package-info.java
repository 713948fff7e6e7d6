/** Documents against the JSON Schemas: each violation one finding, at the value it is about. */
@NullMarked
package ru.touchpoints.registry.load.schema;

import org.jspecify.annotations.NullMarked;
