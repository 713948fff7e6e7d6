/** Changes to the text of YAML files that leave everything else in them as it was. */
@NullMarked
package ru.touchpoints.registry.edit;

import org.jspecify.annotations.NullMarked;
