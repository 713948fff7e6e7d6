/** What changes around the list: its passport, and what its checks are told to pass over. */
@NullMarked
package ru.touchpoints.registry.change.passport;

import org.jspecify.annotations.NullMarked;
