/** What a check finds, leaves out and mends. */
@NullMarked
package ru.touchpoints.registry.check;

import org.jspecify.annotations.NullMarked;
