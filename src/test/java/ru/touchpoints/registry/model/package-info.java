/** What words of people come to. */
@NullMarked
package ru.touchpoints.registry.model;

import org.jspecify.annotations.NullMarked;
