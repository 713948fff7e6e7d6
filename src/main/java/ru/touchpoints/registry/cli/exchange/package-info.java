/** Commands that send workbooks out and take them in. */
@NullMarked
package ru.touchpoints.registry.cli.exchange;

import org.jspecify.annotations.NullMarked;
