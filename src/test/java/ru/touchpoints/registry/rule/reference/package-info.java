/** References between the files of a list. */
@NullMarked
package ru.touchpoints.registry.rule.reference;

import org.jspecify.annotations.NullMarked;
