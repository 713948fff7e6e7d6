/**
 * The tokens of any YAML text with their places, for who rewrites a text without understanding it.
 */
@NullMarked
package ru.touchpoints.registry.yaml.token;

import org.jspecify.annotations.NullMarked;
