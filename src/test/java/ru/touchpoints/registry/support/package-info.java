/** What tests have in common: registries to run the program on, people who talk to it, its runs. */
@NullMarked
package ru.touchpoints.registry.support;

import org.jspecify.annotations.NullMarked;
