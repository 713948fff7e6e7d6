/** Repositories as git sets them up. */
@NullMarked
package ru.touchpoints.registry.source.git;

import org.jspecify.annotations.NullMarked;
