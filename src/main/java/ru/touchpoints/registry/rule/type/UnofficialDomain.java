package ru.touchpoints.registry.rule.type;

import java.net.IDN;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.order.Notion;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A website that is none of the body's official ones, п. 4.2.1. */
public final class UnofficialDomain implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP422", "unofficial-domain", Severity.WARNING, Notion.OFFICIAL_SITE);

  /** Compiled when a host has to be looked at closely. */
  private static final class Domains {
    static final Pattern FORM =
        Pattern.compile("[\\p{L}\\p{Nd}-]++(?:\\.[\\p{L}\\p{Nd}-]++)++\\.?");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    List<String> official =
        background.passport().map(passport -> passport.body().officialDomains()).orElse(List.of());
    Sites sites = new Sites(official);
    for (Entry<Touchpoint> entry : file.touchpoints()) {
      boolean website = background.order().isOfficialSite(entry.value().type());
      if (website && !official.isEmpty() && !sites.plainlyHold(entry.value())) {
        check(entry, sites, findings);
      }
    }
  }

  private static void check(Entry<Touchpoint> entry, Sites sites, Consumer<Finding> findings) {
    Optional<String> host =
        sites.comparable()
            ? entry.value().address().map(Addresses::withoutTypos).flatMap(Addresses::host)
            : Optional.empty();
    if (host.isPresent() && entry.sound("address") && !sites.hold(host.get())) {
      findings.accept(
          INFO.finding(
              entry.at("address"),
              entry.subject("address"),
              new Message(
                  "TP422.foreign", List.of(Message.shortened(shown(host.get())), sites.listed()))));
    }
  }

  /** The official domains, looked up and not gone through for each address. */
  private static final class Sites {

    /** More domains than any body has are not listed in a message. */
    private static final int MOST_LISTED = 100;

    private final List<String> official;
    private final Set<String> plain = new HashSet<>();
    private @Nullable Set<String> ascii;
    private @Nullable Boolean comparable;
    private @Nullable String listed;

    Sites(List<String> official) {
      this.official = official;
      for (String domain : official) {
        if (PlainAddress.isDomain(domain)) {
          plain.add(domain);
        }
      }
    }

    /** Whether the host is one of them or below one, told without a closer look at either. */
    boolean plainlyHold(Touchpoint touchpoint) {
      String host = touchpoint.address().map(PlainAddress::host).orElse(null);
      return host != null && holds(plain, host);
    }

    /** A domain that is none has its own finding, and nothing can be compared with it. */
    boolean comparable() {
      Boolean known = comparable;
      if (known == null) {
        known = official.stream().allMatch(d -> Domains.FORM.matcher(d).matches());
        comparable = known;
      }
      return known;
    }

    boolean hold(String host) {
      Set<String> known = ascii;
      if (known == null) {
        known = official.stream().map(d -> withoutDot(ascii(d))).collect(Collectors.toSet());
        ascii = known;
      }
      return holds(known, withoutDot(host));
    }

    private static boolean holds(Set<String> domains, String host) {
      for (String above = host; ; above = above.substring(above.indexOf('.') + 1)) {
        if (domains.contains(above)) {
          return true;
        }
        if (above.indexOf('.') < 0) {
          return false;
        }
      }
    }

    String listed() {
      String known = listed;
      if (known == null) {
        List<String> shown = official.subList(0, Math.min(official.size(), MOST_LISTED));
        known = String.join(", ", shown) + (shown.size() < official.size() ? ", …" : "");
        listed = known;
      }
      return known;
    }
  }

  private static String withoutDot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException notADomain) {
      return domain.toLowerCase(Locale.ROOT);
    }
  }

  private static String shown(String host) {
    return IDN.toUnicode(host);
  }
}
