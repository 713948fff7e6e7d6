/** What is wrong and where: severities, places, findings and the ordered report of them. */
@NullMarked
package ru.touchpoints.registry.finding;

import org.jspecify.annotations.NullMarked;
