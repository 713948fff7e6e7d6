/** Rules about who is served, п. 2.2, 2.3 and 3.5.3. */
@NullMarked
package ru.touchpoints.registry.rule.client;

import org.jspecify.annotations.NullMarked;
