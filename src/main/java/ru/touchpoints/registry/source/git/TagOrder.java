package ru.touchpoints.registry.source.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import ru.touchpoints.registry.source.git.GitHistory.Tag;

/**
 * Tags in the order in which one could have come of another: what a commit was made from stands
 * before it, whatever the clocks said; the rest by the day.
 */
final class TagOrder {

  private static final Comparator<Tag> BY_DAY =
      Comparator.comparing(Tag::time).thenComparing(Tag::name);

  private TagOrder() {}

  static List<Tag> of(Repository repository, List<Tag> tags) throws IOException {
    List<Tag> waiting = new ArrayList<>(tags);
    waiting.sort(BY_DAY);
    Map<String, BitSet> before = before(repository, waiting);
    List<Tag> byDay = List.copyOf(waiting);
    BitSet placed = new BitSet();
    List<Tag> ordered = new ArrayList<>();
    while (ordered.size() < byDay.size()) {
      for (int i = 0; i < byDay.size(); i++) {
        Tag tag = byDay.get(i);
        if (!placed.get(i)
            && free(before.getOrDefault(tag.commit().id(), new BitSet()), placed, byDay, tag)) {
          placed.set(i);
          ordered.add(tag);
          break;
        }
      }
    }
    return ordered;
  }

  /** Whether everything that the tag's commit was made from is placed. */
  private static boolean free(BitSet before, BitSet placed, List<Tag> tags, Tag tag) {
    BitSet open = (BitSet) before.clone();
    open.andNot(placed);
    return open.stream().allMatch(i -> tags.get(i).commit().equals(tag.commit()));
  }

  /** The tags that each tagged commit was made from, by the commit. */
  private static Map<String, BitSet> before(Repository repository, List<Tag> tags)
      throws IOException {
    Map<String, BitSet> known = new HashMap<>();
    try (RevWalk walk = new RevWalk(repository)) {
      walk.sort(RevSort.TOPO);
      walk.sort(RevSort.REVERSE, true);
      for (Tag tag : tags) {
        walk.markStart(walk.parseCommit(ObjectId.fromString(tag.commit().id())));
      }
      for (RevCommit commit = walk.next(); commit != null; commit = walk.next()) {
        BitSet before = new BitSet();
        for (RevCommit parent : commit.getParents()) {
          before.or(known.getOrDefault(parent.getName(), new BitSet()));
        }
        for (int i = 0; i < tags.size(); i++) {
          if (tags.get(i).commit().id().equals(commit.getName())) {
            before.set(i);
          }
        }
        known.put(commit.getName(), before);
      }
    }
    return known;
  }
}
