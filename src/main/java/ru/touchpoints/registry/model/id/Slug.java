package ru.touchpoints.registry.model.id;

import java.util.Collection;
import java.util.regex.Pattern;

/** Ids of Latin letters, figures and single hyphens, and those made of what people write. */
public final class Slug {

  /** Longer ones make file names that nobody reads; 80 are allowed. */
  private static final int LONGEST = 60;

  private static final Pattern VALID = Pattern.compile("(?!-)(?!.*--)(?!.*-$)[a-z0-9-]{1,80}");
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
  private static final Pattern ENDS = Pattern.compile("^-|-$");

  private Slug() {}

  /** Whether the text can be an id as it stands. */
  public static boolean isValid(String text) {
    return VALID.matcher(text).matches();
  }

  /**
   * The id of a title, cut after a whole word where there is one.
   *
   * @param nameless the id of a title without any letter or figure
   */
  public static String of(String title, String nameless) {
    String words = OTHER.matcher(Transliteration.latin(title)).replaceAll("-");
    String slug = ENDS.matcher(words).replaceAll("");
    if (slug.length() > LONGEST) {
      int hyphen = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, hyphen > 0 ? hyphen : LONGEST);
    }
    return slug.isEmpty() ? nameless : slug;
  }

  /** What a folder is called where its path may not stand; empty for the root. */
  public static String ofFolder(String path) {
    return path.isEmpty() ? "" : of(path.replace('/', ' '), "list");
  }

  /** The id, or with a number when it is taken. */
  public static String free(String id, Collection<String> taken) {
    String free = id;
    for (int i = 2; taken.contains(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }
}
