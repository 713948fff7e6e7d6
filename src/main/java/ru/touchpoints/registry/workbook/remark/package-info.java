/**
 * Copies of workbooks with remarks for whoever filled them in.
 *
 * <p>A copy is to come back, so nothing of the workbook is lost in it: what is written there is the
 * notes and the colour of their cells alone. Ours are known again by their first line and their
 * colour; a note that a person wrote into the same cell stays above ours.
 */
@NullMarked
package ru.touchpoints.registry.workbook.remark;

import org.jspecify.annotations.NullMarked;
