package ru.touchpoints.registry.rule.type;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.FileEntry;
import ru.touchpoints.registry.model.Touchpoint;
import ru.touchpoints.registry.model.TouchpointType;
import ru.touchpoints.registry.rule.Background;
import ru.touchpoints.registry.rule.FileRule;
import ru.touchpoints.registry.rule.RuleInfo;

/** A website that is none of the body's official ones, п. 4.2.1. */
public final class UnofficialDomain implements FileRule {

  private static final RuleInfo INFO =
      RuleInfo.of("TP422", "unofficial-domain", Severity.WARNING, "4.2.1");

  /** Compiled when a host has to be looked at closely. */
  private static final class Domains {
    static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}-]+(?:\\.[\\p{L}\\p{Nd}-]+)+\\.?");
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(FileEntry file, Background background, Consumer<Finding> findings) {
    List<String> official =
        background.passport().map(passport -> passport.body().officialDomains()).orElse(List.of());
    for (Entry<Touchpoint> entry : file.touchpoints()) {
      boolean website = entry.value().type() == TouchpointType.WEBSITE;
      if (website && !official.isEmpty() && !plainlyWithin(entry.value(), official)) {
        check(entry, official, findings);
      }
    }
  }

  /** Whether the host is one of the domains or below one, told without a closer look at either. */
  private static boolean plainlyWithin(Touchpoint touchpoint, List<String> official) {
    String host = touchpoint.address().map(PlainAddress::host).orElse(null);
    for (int i = 0; host != null && i < official.size(); i++) {
      String domain = official.get(i);
      boolean below = host.length() == domain.length() || host.endsWith("." + domain);
      if (below && host.endsWith(domain) && PlainAddress.isDomain(domain)) {
        return true;
      }
    }
    return false;
  }

  private static void check(
      Entry<Touchpoint> entry, List<String> official, Consumer<Finding> findings) {
    // A domain that is none has its own finding, and nothing can be compared with it.
    boolean comparable = official.stream().allMatch(d -> Domains.FORM.matcher(d).matches());
    Optional<String> host =
        entry.value().address().map(Addresses::withoutTypos).flatMap(Addresses::host);
    if (comparable
        && entry.sound("address")
        && host.isPresent()
        && official.stream().noneMatch(d -> within(host.get(), d))) {
      findings.accept(
          INFO.finding(
              entry.at("address"),
              entry.subject("address"),
              "foreign",
              shown(host.get()),
              String.join(", ", official)));
    }
  }

  private static boolean within(String host, String domain) {
    String site = withoutDot(host);
    String official = withoutDot(ascii(domain));
    return site.equals(official) || site.endsWith("." + official);
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
