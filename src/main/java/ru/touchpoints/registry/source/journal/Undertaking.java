package ru.touchpoints.registry.source.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * Files that are to change together.
 *
 * @param folders that are made for them, the outer ones first
 */
record Undertaking(List<String> folders, List<Step> steps) {

  Undertaking {
    folders = List.copyOf(folders);
    steps = List.copyOf(steps);
  }

  /**
   * One file.
   *
   * @param path in the list, with slashes
   * @param neighbour the name of the file beside it that holds what it is to hold
   * @param before the digest of what it held; empty when it was not there
   * @param after the digest of what it is to hold; empty when it is to go
   */
  record Step(String path, String neighbour, String before, String after) {

    /** The step that takes this one back. */
    Step back(String back) {
      return new Step(path, back, /* before= */ after, /* after= */ before);
    }

    boolean removes() {
      return after.isEmpty();
    }
  }

  /** The way back from those of the steps that were done, the last one first. */
  Undertaking back(List<Step> done, Names names) {
    List<Step> back = new ArrayList<>();
    for (Step step : done) {
      back.add(0, step.back(names.next()));
    }
    return new Undertaking(List.of(), back);
  }

  /** Names for new contents, which git ignores and no two of a run share. */
  static final class Names {

    private final long pid = ProcessHandle.current().pid();
    private int given;

    String next() {
      return ".registry-" + pid + "-" + given++ + ".tmp";
    }
  }
}
