/** Rules about the channels that a process must have, п. 3.8. */
@NullMarked
package ru.touchpoints.registry.rule.channel;

import org.jspecify.annotations.NullMarked;
