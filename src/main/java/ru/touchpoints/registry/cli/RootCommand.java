package ru.touchpoints.registry.cli;

import picocli.CommandLine.Command;

/** The root of the command line. */
@Command(name = "registry")
final class RootCommand {}
