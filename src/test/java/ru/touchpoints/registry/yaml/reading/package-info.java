/** Tests of how bytes become documents. */
@NullMarked
package ru.touchpoints.registry.yaml.reading;

import org.jspecify.annotations.NullMarked;
