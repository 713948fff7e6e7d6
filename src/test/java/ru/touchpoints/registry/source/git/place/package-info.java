/** What JGit is told of the machine. */
@NullMarked
package ru.touchpoints.registry.source.git.place;

import org.jspecify.annotations.NullMarked;
