package ru.touchpoints.registry.workbook.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags and texts of a page, one after the other; scripts and styles are passed over. */
final class Tokens {

  private static final Pattern NAME = Pattern.compile("/?[A-Za-z][A-Za-z0-9]*+");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "(?<![-A-Za-z0-9])([A-Za-z][-A-Za-z0-9]*+)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"']++))");
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,6}));");
  private static final Map<String, String> NAMED =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0");

  private final String page;
  private int at;
  private String tag = "";
  private String inner = "";

  Tokens(String page) {
    this.page = page;
  }

  /** Goes on to the next tag or text; false at the end of the page. */
  boolean next() {
    if (at >= page.length()) {
      return false;
    }
    if (page.charAt(at) != '<') {
      int end = page.indexOf('<', at);
      token("", page.substring(at, end < 0 ? page.length() : end));
      at = end < 0 ? page.length() : end;
      return true;
    }
    if (page.startsWith("<!--", at)) {
      skipTo("-->");
      token("!", "");
      return true;
    }
    int end = endOfTag();
    String whole = page.substring(at + 1, end);
    Matcher name = NAME.matcher(whole);
    boolean named = name.lookingAt();
    token(named ? name.group().toLowerCase(Locale.ROOT) : "!", named ? whole : "");
    at = Math.min(page.length(), end + 1);
    if (tag.equals("script") || tag.equals("style")) {
      skipTo("</" + tag);
      skipTo(">");
    }
    return true;
  }

  private void token(String name, String content) {
    tag = name;
    inner = content;
  }

  /** A sign within quotes ends no tag. */
  private int endOfTag() {
    char quote = 0;
    for (int i = at; i < page.length(); i++) {
      char c = page.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i;
      }
    }
    return page.length();
  }

  private void skipTo(String end) {
    int found = page.indexOf(end, at);
    at = found < 0 ? page.length() : found + end.length();
  }

  /** The name of the tag in lower case, with a slash before it where it ends; empty for a text. */
  String tag() {
    return tag;
  }

  String text() {
    return decoded(inner);
  }

  /** The value of an attribute; empty where the tag does not have it. */
  String attribute(String name) {
    Matcher matcher = ATTRIBUTE.matcher(inner);
    while (matcher.find()) {
      if (matcher.group(1).equalsIgnoreCase(name)) {
        for (int group = 2; group <= 4; group++) {
          if (matcher.group(group) != null) {
            return decoded(matcher.group(group));
          }
        }
      }
    }
    return "";
  }

  private static String decoded(String text) {
    return ENTITY
        .matcher(text.replace("\r\n", "\n"))
        .replaceAll(entity -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(MatchResult entity) {
    if (entity.group(3) != null) {
      return NAMED.getOrDefault(entity.group(3), entity.group());
    }
    int code =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1))
            : Integer.parseInt(entity.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
