/** Documents and pages that come in: their tables and what they say of themselves. */
@NullMarked
package ru.touchpoints.registry.workbook.text;

import org.jspecify.annotations.NullMarked;
