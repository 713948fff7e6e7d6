/** What schemas, guides and pages for readers teach, held against the program. */
@NullMarked
package ru.touchpoints.registry.guide;

import org.jspecify.annotations.NullMarked;
