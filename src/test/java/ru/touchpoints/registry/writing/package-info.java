/** Tests of what every output needs. */
@NullMarked
package ru.touchpoints.registry.writing;

import org.jspecify.annotations.NullMarked;
