package ru.touchpoints.registry.cli.base;

/** A command that looks at the lists of several bodies together as well. */
public interface OfBodies {}
