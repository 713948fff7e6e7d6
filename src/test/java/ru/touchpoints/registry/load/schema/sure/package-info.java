/** Tests of what the schemas' simple keywords say without the validator. */
@NullMarked
package ru.touchpoints.registry.load.schema.sure;

import org.jspecify.annotations.NullMarked;
