/** Where git keeps a repository, its index and its settings, and whether they can be read. */
@NullMarked
package ru.touchpoints.registry.source.git.place;

import org.jspecify.annotations.NullMarked;
