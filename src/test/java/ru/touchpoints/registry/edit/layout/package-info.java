/** One layout for whatever editors and test suites write. */
@NullMarked
package ru.touchpoints.registry.edit.layout;

import org.jspecify.annotations.NullMarked;
