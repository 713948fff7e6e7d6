/** Tests of the YAML that is written whole. */
@NullMarked
package ru.touchpoints.registry.edit.fresh;

import org.jspecify.annotations.NullMarked;
