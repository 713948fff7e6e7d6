/** What words of people come to. */
@NullMarked
package ru.touchpoints.registry.model.blank;

import org.jspecify.annotations.NullMarked;
