/** A check of the list: which findings are asked for, which of them are repaired. */
@NullMarked
package ru.touchpoints.registry.check;

import org.jspecify.annotations.NullMarked;
