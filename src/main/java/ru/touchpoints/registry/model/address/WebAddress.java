package ru.touchpoints.registry.model.address;

import java.io.ByteArrayOutputStream;
import java.net.IDN;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages and mailboxes without the ways in which the same one can be written. */
public final class WebAddress {

  private static final Pattern URL =
      Pattern.compile("(?<scheme>https?)://(?<host>[^/?#]*)(?<rest>.*)");
  private static final Pattern MAILBOX = Pattern.compile("<?(?:mailto:)?(?<box>[^\\s<>?]+)[?>].*");
  private static final Pattern SEVERAL = Pattern.compile("[\\s,;]+");
  private static final Pattern DEFAULT_PORT = Pattern.compile(":(?:80|443)?$");
  private static final Pattern FINAL_SLASHES = Pattern.compile("(?<!/)/++(?=$|[?#])");
  private static final Pattern NOTHING_BEHIND = Pattern.compile("(?<![?#])[?#]++$");
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9a-f]{2})+");
  private static final Pattern BYTE = Pattern.compile("%([0-9a-f]{2})");
  private static final String WWW = "www.";
  private static final String UNRESERVED = "abcdefghijklmnopqrstuvwxyz0123456789-._~";

  private WebAddress() {}

  /** Whether the text is a link or a mailbox, or several. */
  public static boolean is(String text) {
    return text.contains("://") || text.contains("@");
  }

  /** What the address leads to; links in another order lead to the same. */
  public static String key(String text) {
    return joined(parts(text).map(WebAddress::one));
  }

  /** What the address leads to, as far as «www.» makes no difference. */
  public static String keyWithoutWww(String text) {
    return joined(parts(text).map(WebAddress::one).map(WebAddress::withoutWww));
  }

  /** The sites that the links lead to, without «www.». */
  public static Set<String> sites(String text) {
    return parts(text)
        .map(URL::matcher)
        .filter(Matcher::matches)
        .map(url -> withoutWww(host(url.group("scheme"), url.group("host"))))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> parts(String text) {
    return SEVERAL
        .splitAsStream(text.strip().toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty());
  }

  private static String joined(Stream<String> parts) {
    return parts.distinct().sorted().collect(Collectors.joining(" "));
  }

  private static String withoutWww(String text) {
    return text.startsWith(WWW) ? text.substring(WWW.length()) : text;
  }

  private static String one(String text) {
    Matcher url = URL.matcher(text);
    if (url.matches()) {
      String rest = FINAL_SLASHES.matcher(url.group("rest")).replaceFirst("");
      return host(url.group("scheme"), url.group("host"))
          + composed(decoded(NOTHING_BEHIND.matcher(rest).replaceFirst("")));
    }
    return text.contains("@") || text.startsWith("mailto:")
        ? mailbox(text)
        : composed(FINAL_SLASHES.matcher(text).replaceFirst(""));
  }

  private static String mailbox(String text) {
    Matcher matcher = MAILBOX.matcher(text + "?");
    String box = decoded(matcher.matches() ? matcher.group("box") : text).replace("%40", "@");
    int sign = box.lastIndexOf('@');
    return composed(box.substring(0, sign + 1)) + unicode(box.substring(sign + 1));
  }

  private static String host(String scheme, String authority) {
    Matcher port = DEFAULT_PORT.matcher(authority);
    boolean standard =
        port.find() && (port.group().length() < 2 || port.group().equals(standardPort(scheme)));
    String host = standard ? authority.substring(0, port.start()) : authority;
    int colon = host.lastIndexOf(':');
    return colon < 0
        ? unicode(decoded(host))
        : unicode(decoded(host.substring(0, colon))) + host.substring(colon);
  }

  private static String standardPort(String scheme) {
    return scheme.equals("http") ? ":80" : ":443";
  }

  /** A host in its own letters, «пример.рф» for «xn--e1afmkfd.xn--p1ai». */
  private static String unicode(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    return composed(IDN.toUnicode(bare));
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е');
  }

  /** The text with letters for their escapes; a sign that parts an address stays escaped. */
  private static String decoded(String text) {
    return ESCAPED.matcher(text).replaceAll(run -> Matcher.quoteReplacement(letters(run)));
  }

  private static String letters(MatchResult run) {
    StringBuilder out = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Matcher matcher = BYTE.matcher(run.group());
    while (matcher.find()) {
      int value = Integer.parseInt(matcher.group(1), 16);
      if (value >= 0x80) {
        bytes.write(value);
      } else {
        out.append(utf8(bytes));
        char sign = Character.toLowerCase((char) value);
        out.append(UNRESERVED.indexOf(sign) >= 0 ? String.valueOf(sign) : matcher.group());
      }
    }
    return out.append(utf8(bytes)).toString();
  }

  /** The letters that the bytes are; their escapes again where they are none. */
  private static String utf8(ByteArrayOutputStream bytes) {
    byte[] read = bytes.toByteArray();
    bytes.reset();
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(read)).toString();
    } catch (CharacterCodingException notLetters) {
      StringBuilder escapes = new StringBuilder();
      for (byte one : read) {
        escapes.append(String.format(Locale.ROOT, "%%%02x", one & 0xff));
      }
      return escapes.toString();
    }
  }
}
