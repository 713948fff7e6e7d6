package ru.touchpoints.registry.bundled;

import java.util.List;

/**
 * A library that is packed into the program.
 *
 * @param name its group and its own name, as Maven knows it
 * @param licences their SPDX ids; whoever uses it may choose among several
 */
public record Library(String name, String version, List<String> licences, String homePage) {

  public Library {
    licences = List.copyOf(licences);
  }
}
