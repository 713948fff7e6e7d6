/** Tests of the tokens of any YAML text. */
@NullMarked
package ru.touchpoints.registry.yaml.token;

import org.jspecify.annotations.NullMarked;
