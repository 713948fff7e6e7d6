/**
 * The history that a list lies in, read through JGit alone: the git program would run what a
 * hostile clone configures.
 */
@NullMarked
package ru.touchpoints.registry.source.git;

import org.jspecify.annotations.NullMarked;
