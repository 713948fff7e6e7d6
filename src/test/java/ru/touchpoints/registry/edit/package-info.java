/** Tests of changes to YAML text. */
@NullMarked
package ru.touchpoints.registry.edit;

import org.jspecify.annotations.NullMarked;
