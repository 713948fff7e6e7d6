/**
 * What guards the list against careless changes — its checks and the files that they rest on — and
 * what of it a branch changes.
 */
@NullMarked
package ru.touchpoints.registry.gate;

import org.jspecify.annotations.NullMarked;
