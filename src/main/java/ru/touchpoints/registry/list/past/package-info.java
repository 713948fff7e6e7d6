/** Past states of the list as git holds them, and what parts two of them. */
@NullMarked
package ru.touchpoints.registry.list.past;

import org.jspecify.annotations.NullMarked;
