/** Tests of the document and of what its scalars are. */
@NullMarked
package ru.touchpoints.registry.yaml;

import org.jspecify.annotations.NullMarked;
