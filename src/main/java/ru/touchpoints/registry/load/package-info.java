/** Documents checked against the schemas and turned into records, each beside its node. */
@NullMarked
package ru.touchpoints.registry.load;

import org.jspecify.annotations.NullMarked;
