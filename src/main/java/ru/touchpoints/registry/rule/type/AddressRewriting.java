package ru.touchpoints.registry.rule.type;

import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses that lack a little of the form wanted; what they say stays, to the last figure. */
final class AddressRewriting {

  private static final Pattern SCHEME =
      Pattern.compile("^(?:https?:?/{0,2}|//)(?=[^/:])", Pattern.CASE_INSENSITIVE);

  /** What begins like a site's name, and is not «каб.105». */
  private static final Pattern SITE =
      Pattern.compile(
          "^(?=.*\\z)[^\\s/:]+\\.(?:[a-z]{2,}|xn--[a-z0-9-]+|рф|рус|дети|москва|сайт|онлайн|орг)"
              + "(?:[:/?#].*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern LABEL =
      Pattern.compile(
          "^(?:тел(?:ефон|\\.)?|т\\.|tel\\.?)\\s*+(?::\\s*+)?(?=[+(0-9])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BETWEEN =
      Pattern.compile("(?:(?<!\\s)|\\G)\\s*(?:[;/|\\n]+|\\s(?:и|или)\\s)\\s*");

  private AddressRewriting() {}

  /** A link that lacks its beginning, or a part of it. */
  static Optional<String> ofUrl(String address) {
    String text = address.strip();
    String bare = SCHEME.matcher(text).replaceFirst("");
    boolean secure = bare.equals(text) || !text.matches("(?i)http[:/].*");
    String scheme = secure ? "https://" : "http://";
    return text.indexOf('@') >= 0 || !SITE.matcher(bare).matches()
        ? Optional.empty()
        : Optional.of(scheme + bare);
  }

  /** Numbers with another sign than a comma between them, or with a word before the first. */
  static Optional<String> ofPhone(String address) {
    String numbers = LABEL.matcher(address.strip()).replaceFirst("").replace('_', '-');
    return Optional.of(BETWEEN.matcher(numbers).replaceAll(", "));
  }
}
