/**
 * Which things of two states of the list are one.
 *
 * <p>A touchpoint is what clients find: its title and its address tell it, its id helps. The same
 * id makes two records one unless nothing else does, or another touchpoint fits plainly better;
 * another id is a rename only where title and address are alike. How often this is right is held by
 * a corpus of states judged by people.
 */
@NullMarked
package ru.touchpoints.registry.change.match;

import org.jspecify.annotations.NullMarked;
