/** Rules about the needs of clients and about touchpoints told twice, п. 3.7. */
@NullMarked
package ru.touchpoints.registry.rule.need;

import org.jspecify.annotations.NullMarked;
