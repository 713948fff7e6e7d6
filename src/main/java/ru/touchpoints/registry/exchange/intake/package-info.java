/** What comes back from a department: the state that its workbook was made from, and the edits. */
@NullMarked
package ru.touchpoints.registry.exchange.intake;

import org.jspecify.annotations.NullMarked;
