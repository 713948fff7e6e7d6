/** Commands that take data from workbooks into the list. */
@NullMarked
package ru.touchpoints.registry.cli.exchange;

import org.jspecify.annotations.NullMarked;
