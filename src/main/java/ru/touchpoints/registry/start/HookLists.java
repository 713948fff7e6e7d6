package ru.touchpoints.registry.start;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lists that the hook of a repository checks: there is one hook for all of them. */
public record HookLists(List<String> paths) {

  private static final Pattern WRITTEN = Pattern.compile("(?m)^lists='([^']*)'");

  public HookLists {
    paths = List.copyOf(paths);
  }

  /** Those of a hook; empty when it is none of ours. */
  public static Optional<HookLists> in(String hook) {
    Matcher written = WRITTEN.matcher(hook);
    return written.find()
        ? Optional.of(
            new HookLists(
                written.group(1).lines().map(String::strip).filter(l -> !l.isEmpty()).toList()))
        : Optional.empty();
  }

  /** A hook of ours with these lists instead of its own. */
  public String of(String hook) {
    String line = "lists='" + String.join("\n", paths) + "'";
    Matcher written = WRITTEN.matcher(hook);
    return written.find()
        ? hook.substring(0, written.start()) + line + hook.substring(written.end())
        : hook;
  }
}
