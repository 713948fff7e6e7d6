/** The list as text in the programs that open it. */
@NullMarked
package ru.touchpoints.registry.form.text;

import org.jspecify.annotations.NullMarked;
