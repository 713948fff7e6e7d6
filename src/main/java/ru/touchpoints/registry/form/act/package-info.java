/** Legal acts as documents name them. */
@NullMarked
package ru.touchpoints.registry.form.act;

import org.jspecify.annotations.NullMarked;
