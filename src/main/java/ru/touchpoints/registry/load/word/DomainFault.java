package ru.touchpoints.registry.load.word;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a text from being the name of a site, and the name that is meant.
 *
 * @param reason the first thing that is wrong
 * @param sign the signs that are wrong, as they stand in the text
 * @param meant the name without anything that is wrong; empty when it cannot be told
 */
public record DomainFault(String reason, String sign, Optional<String> meant) {

  private static final Pattern DOMAIN =
      Pattern.compile("^(?!\\.)(?!.*\\.\\.)[a-zа-яё0-9.-]*\\.[a-zа-яё0-9-]+");
  private static final Pattern FOREIGN = Pattern.compile("[^a-zа-яё0-9.-]+");

  /** One kind of fault: where it stands, and what is left without it. */
  private record Kind(String reason, Pattern wrong, UnaryOperator<String> without) {
    Kind(String reason, Pattern wrong) {
      this(reason, wrong, text -> wrong.matcher(text).replaceFirst(""));
    }
  }

  /** In the order in which the name is taken out of what stands around it. */
  private static final List<Kind> KINDS =
      List.of(
          new Kind("several", Pattern.compile("[,;]"), text -> text),
          new Kind("mail", Pattern.compile("^[^/@]*@")),
          new Kind("scheme", Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+-]*:)?//|^mailto:")),
          new Kind("blanks", Pattern.compile("[\\s\\p{Z}\\p{Cf}]+"), DomainFault::dense),
          new Kind("path", Pattern.compile("(?s)[/?#\\\\].*")),
          new Kind("port", Pattern.compile(":\\d*$")),
          new Kind("star", Pattern.compile("^\\*\\.?")),
          new Kind("dots", Pattern.compile("^\\.|\\.{2,}"), DomainFault::singleDots),
          new Kind("final-dot", Pattern.compile("(?<!\\.)\\.++$")),
          new Kind("capitals", Pattern.compile("\\p{Lu}+"), text -> text.toLowerCase(Locale.ROOT)));

  /** What is wrong with the text; {@code sign} is empty when it is only no name of a site. */
  public static DomainFault of(String text) {
    String rest = text;
    Optional<DomainFault> first = Optional.empty();
    for (Kind kind : KINDS) {
      Matcher wrong = kind.wrong().matcher(rest);
      if (wrong.find()) {
        String sign = wrong.group();
        first = first.or(() -> Optional.of(new DomainFault(kind.reason(), sign, Optional.empty())));
        rest = kind.without().apply(rest);
      }
    }
    Optional<String> meant = Optional.of(rest).filter(name -> DOMAIN.matcher(name).matches());
    Matcher foreign = FOREIGN.matcher(rest);
    DomainFault found =
        first.orElse(
            foreign.find()
                ? new DomainFault("signs", foreign.group(), meant)
                : new DomainFault("single", rest, meant));
    return new DomainFault(found.reason(), found.sign(), meant);
  }

  private static String dense(String text) {
    return text.replaceAll("[\\s\\p{Z}\\p{Cf}]+", "");
  }

  private static String singleDots(String text) {
    return text.replaceAll("\\.{2,}", ".").replaceFirst("^\\.", "");
  }
}
