/** What every document shows of the list, and says of itself. */
@NullMarked
package ru.touchpoints.registry.form;

import org.jspecify.annotations.NullMarked;
