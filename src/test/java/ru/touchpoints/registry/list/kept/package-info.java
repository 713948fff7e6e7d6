/** Tests of what is kept from run to run. */
@NullMarked
package ru.touchpoints.registry.list.kept;

import org.jspecify.annotations.NullMarked;
