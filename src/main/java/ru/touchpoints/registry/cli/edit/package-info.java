/** Commands that change the files of a list: a touchpoint more, one less, another id. */
@NullMarked
package ru.touchpoints.registry.cli.edit;

import org.jspecify.annotations.NullMarked;
