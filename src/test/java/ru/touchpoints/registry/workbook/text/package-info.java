/** Pages as they were written, and as browsers and people save them. */
@NullMarked
package ru.touchpoints.registry.workbook.text;

import org.jspecify.annotations.NullMarked;
