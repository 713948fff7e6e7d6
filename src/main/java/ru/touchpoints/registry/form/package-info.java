/** The neutral form of the list: decides everything that the writers print. */
@NullMarked
package ru.touchpoints.registry.form;

import org.jspecify.annotations.NullMarked;
