package ru.touchpoints.registry.form.pdf.page;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Addresses as programs follow them: of ASCII characters alone. */
final class LinkAddress {

  private LinkAddress() {}

  /** The host of another alphabet as the name system knows it, the rest percent-encoded. */
  static String encoded(String address) {
    int scheme = address.indexOf("://");
    int start = scheme < 0 ? address.lastIndexOf('@') + 1 : scheme + 3;
    int end = start;
    while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    String host = address.substring(start, end);
    return percent(address.substring(0, start)) + ascii(host) + percent(address.substring(end));
  }

  private static String ascii(String host) {
    try {
      return IDN.toASCII(host);
    } catch (IllegalArgumentException e) {
      return percent(host);
    }
  }

  private static String percent(String part) {
    StringBuilder out = new StringBuilder();
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      if (b > ' ' && b < 0x7F) {
        out.append((char) b);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", b));
      }
    }
    return out.toString();
  }
}
