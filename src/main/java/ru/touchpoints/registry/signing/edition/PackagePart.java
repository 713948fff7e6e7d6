package ru.touchpoints.registry.signing.edition;

import ru.touchpoints.registry.source.AtomicFile;

/** One file of a package. */
public record PackagePart(String file, AtomicFile.Writing content) {}
