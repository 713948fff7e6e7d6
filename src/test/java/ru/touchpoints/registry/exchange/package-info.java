/** Workbooks that come back from departments. */
@NullMarked
package ru.touchpoints.registry.exchange;

import org.jspecify.annotations.NullMarked;
