package ru.touchpoints.registry.form;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What every document says of itself in the properties of its file, whichever the format, so that
 * it can be checked against the commit that it comes from.
 */
public final class OriginProperties {

  /** The whole id of the commit; absent when no commit alone gives the document. */
  public static final String COMMIT = "RegistryCommit";

  /** The part of the list that was chosen, as {@code direction=appeals&client=external}. */
  public static final String SELECTION = "RegistrySelection";

  /** {@code true} when the mark of a draft was asked for, else {@code false}. */
  public static final String DRAFT = "RegistryDraft";

  /** {@link Form#digest()}. */
  public static final String DIGEST = "RegistryDigest";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{40,64}");

  private OriginProperties() {}

  /** The properties in the order in which files have them. */
  public static Map<String, String> of(Form form) {
    Map<String, String> properties = new LinkedHashMap<>();
    form.origin().commit().ifPresent(commit -> properties.put(COMMIT, commit));
    properties.put(SELECTION, encoded(form.origin().selection()));
    properties.put(DRAFT, Boolean.toString(form.origin().draft()));
    properties.put(DIGEST, form.digest());
    return Collections.unmodifiableMap(properties);
  }

  /**
   * The origin that a file claims.
   *
   * @param properties of a file that may be anybody's
   * @return empty when these are no properties that {@link #of} could have written
   */
  public static Optional<Form.Origin> read(Map<String, String> properties) {
    String selection = properties.getOrDefault(SELECTION, "");
    String draft = properties.getOrDefault(DRAFT, "");
    Optional<String> commit = Optional.ofNullable(properties.get(COMMIT));
    if (!properties.containsKey(DIGEST)
        || !(draft.equals("true") || draft.equals("false"))
        || !commit.map(id -> ID.matcher(id).matches()).orElse(true)) {
      return Optional.empty();
    }
    return decoded(selection)
        .map(chosen -> new Form.Origin(commit, chosen, Boolean.parseBoolean(draft)));
  }

  /** The same on one line, for the one property that every program keeps: the identifier. */
  public static String identifier(Form form) {
    return encoded(new TreeMap<>(of(form)));
  }

  /** The properties that {@link #identifier} packed; empty when it packed none. */
  public static Map<String, String> unpacked(String identifier) {
    return decoded(identifier)
        .filter(properties -> properties.containsKey(DIGEST))
        .orElse(Map.of());
  }

  private static String encoded(Map<String, String> selection) {
    return selection.entrySet().stream()
        .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static Optional<Map<String, String>> decoded(String selection) {
    Map<String, String> chosen = new TreeMap<>();
    for (String pair : selection.isEmpty() ? new String[0] : selection.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        return Optional.empty();
      }
      try {
        chosen.put(decoding(pair.substring(0, equals)), decoding(pair.substring(equals + 1)));
      } catch (IllegalArgumentException notEncoded) {
        return Optional.empty();
      }
    }
    return Optional.of(chosen);
  }

  private static String decoding(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
