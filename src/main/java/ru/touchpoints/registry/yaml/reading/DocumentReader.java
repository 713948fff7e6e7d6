package ru.touchpoints.registry.yaml.reading;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.finding.Findings;
import ru.touchpoints.registry.finding.Location;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.finding.Severity;
import ru.touchpoints.registry.finding.Span;
import ru.touchpoints.registry.letters.Decoder;
import ru.touchpoints.registry.source.SourceFile;
import ru.touchpoints.registry.yaml.Contents;
import ru.touchpoints.registry.yaml.SourceDocument;
import ru.touchpoints.registry.yaml.TextLines;
import ru.touchpoints.registry.yaml.YamlNode;

/**
 * Reads one file into a positioned document; whatever is wrong with the content becomes findings.
 */
public final class DocumentReader {

  private static final int MARKER_LENGTH = 7;

  private final Rereading rereading = new Rereading();

  /**
   * Reads the file.
   *
   * @throws IOException when its bytes cannot be had
   */
  public SourceDocument read(SourceFile file) throws IOException {
    if (file.obstacle().isPresent()) {
      return blocked(file.path(), file.obstacle().get());
    }
    byte[] bytes;
    try {
      bytes = file.content().bytes();
    } catch (AccessDeniedException e) {
      return blocked(file.path(), SourceFile.Obstacle.NOT_PERMITTED);
    }
    return read(file, bytes);
  }

  /** Reads a file whose bytes are at hand, within the limits of every file. */
  public SourceDocument read(SourceFile file, byte[] bytes) {
    Optional<SourceFile.Obstacle> obstacle = obstacle(bytes);
    if (obstacle.isPresent()) {
      return blocked(file.path(), obstacle.get());
    }
    SourceDocument document = read(file.path(), bytes);
    return document.root().isPresent() ? document.readAgainBy(rereading.of(file, bytes)) : document;
  }

  private static Optional<SourceFile.Obstacle> obstacle(byte[] bytes) {
    if (SourceFile.isPointer(bytes)) {
      return Optional.of(SourceFile.Obstacle.POINTER);
    }
    return bytes.length > SourceFile.MAX_BYTES
        ? Optional.of(SourceFile.Obstacle.TOO_LARGE)
        : Optional.empty();
  }

  /**
   * The lines of the file as {@link #read(SourceFile)} has them, without its nodes.
   *
   * @throws IOException when its bytes cannot be had
   */
  public TextLines lines(SourceFile file) throws IOException {
    byte[] bytes = file.content().bytes();
    boolean blocked = file.obstacle().isPresent() || obstacle(bytes).isPresent();
    return new TextLines(blocked ? "" : Decoder.decode(bytes).text());
  }

  private static SourceDocument blocked(String path, SourceFile.Obstacle obstacle) {
    String key =
        switch (obstacle) {
          case TOO_LARGE -> "TP004.size";
          case LINK_OUTSIDE -> "TP004.link";
          case LINK_NOWHERE -> "TP004.nowhere";
          case NOT_A_FILE -> "TP004.not-file";
          case NOT_PERMITTED -> "TP004.not-permitted";
          case POINTER -> "TP004.pointer";
        };
    return failed(
        path,
        new TextLines(""),
        List.of(finding(new Location(path, Span.START, ""), Message.of(key))));
  }

  /** What is read of a file beyond {@link SourceFile#MAX_BYTES}: that it is one. */
  public static SourceDocument tooLong(String path) {
    return blocked(path, SourceFile.Obstacle.TOO_LARGE);
  }

  /** Reads a file whose bytes are at hand, whatever their number. */
  public static SourceDocument read(String path, byte[] bytes) {
    Contents plain = PlainLayout.read(bytes);
    return plain == null ? readAny(path, bytes) : new SourceDocument(path, plain, List.of());
  }

  /** The text of a file and what is wrong with it as a text: what it says as YAML is not read. */
  public static SourceDocument readText(String path, byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    TextLines lines = new TextLines(decoded.text());
    return failed(path, lines, faultsOfText(path, decoded, lines));
  }

  /** The way that every file can be read. */
  static SourceDocument readAny(String path, byte[] bytes) {
    Decoder.Decoded decoded = Decoder.decode(bytes);
    TextLines lines = new TextLines(decoded.text());
    List<Finding> faults = faultsOfText(path, decoded, lines);
    return faults.isEmpty() ? parse(path, lines, decoded.text()) : failed(path, lines, faults);
  }

  private static List<Finding> faultsOfText(String path, Decoder.Decoded decoded, TextLines lines) {
    if (decoded.fault().isPresent()) {
      int end = lines.length();
      return List.of(finding(path, lines, new Fault(decoded.fault().get(), end, end)));
    }
    Optional<Fault> impossible = Impossible.in(lines);
    if (impossible.isPresent()) {
      return List.of(finding(path, lines, impossible.get()));
    }
    return findings(path, lines, conflictMarkers(lines));
  }

  private static SourceDocument parse(String path, TextLines lines, String text) {
    EventComposer composer = new EventComposer(lines, new StandIns(text));
    try {
      Optional<YamlNode> root = composer.compose();
      if (root.isEmpty()) {
        return failed(
            path, lines, List.of(finding(path, lines, new Fault(Message.of("TP005.none"), 0, 0))));
      }
      List<Fault> suspicious = SuspiciousLayout.of(lines, root.get());
      if (!suspicious.isEmpty()) {
        return failed(path, lines, findings(path, lines, suspicious));
      }
      List<Finding> findings = duplicates(path, lines, composer.duplicates());
      findings.addAll(findings(path, lines, UnreadableLetters.in(root.get())));
      return new SourceDocument(path, new Contents(lines, root), findings);
    } catch (Fault fault) {
      return failed(path, lines, causes(path, lines, fault));
    }
  }

  /** A suspicious layout before the place where parsing stopped is what made it stop. */
  private static List<Finding> causes(String path, TextLines lines, Fault fault) {
    int line = lines.lineOf(fault.start());
    List<Fault> suspicious =
        SuspiciousLayout.of(lines).stream()
            .filter(suspect -> lines.lineOf(suspect.start()) <= line)
            .toList();
    boolean syntax = fault.message().key().startsWith("TP001.");
    return syntax && !suspicious.isEmpty()
        ? findings(path, lines, suspicious)
        : List.of(finding(path, lines, fault));
  }

  private static List<Finding> duplicates(
      String path, TextLines lines, List<EventComposer.Duplicate> duplicates) {
    List<Finding> findings = new Findings();
    for (EventComposer.Duplicate duplicate : duplicates) {
      String key = duplicate.again().text();
      Span first = lines.span(duplicate.first().start(), duplicate.first().end());
      Location again =
          new Location(path, lines.span(duplicate.again().start(), duplicate.again().end()), "");
      findings.add(
          finding(again, Message.of("TP002.duplicate", key, first.line(), again.span().line()))
              .about(new Finding.Subject(Optional.empty(), Optional.empty(), key, ""))
              .relatedTo(new Location(path, first, ""), Message.of("TP002.first", key)));
    }
    return findings;
  }

  /** One fault per conflict: its first marker, and every marker that stands alone. */
  private static List<Fault> conflictMarkers(TextLines lines) {
    List<Fault> faults = new ArrayList<>();
    boolean open = false;
    for (int line = 1; line <= lines.count(); line++) {
      int marker = marker(lines, line);
      boolean begins = marker == '<';
      if (marker != 0 && (begins || !open)) {
        int start = lines.startOf(line);
        faults.add(new Fault(Message.of("TP006.conflict"), start, lines.endOf(line)));
      }
      open = begins || (open && marker != '>');
    }
    return faults;
  }

  private static int marker(TextLines lines, int line) {
    int start = lines.startOf(line);
    int length = lines.endOf(line) - start;
    int first = lines.at(start);
    if (length < MARKER_LENGTH || (first != '<' && first != '>' && first != '=' && first != '|')) {
      return 0;
    }
    for (int i = 1; i < MARKER_LENGTH; i++) {
      if (lines.at(start + i) != first) {
        return 0;
      }
    }
    boolean bare = length == MARKER_LENGTH;
    boolean labelled = !bare && lines.at(start + MARKER_LENGTH) == ' ' && first != '=';
    return bare || labelled ? first : 0;
  }

  private static SourceDocument failed(String path, TextLines lines, List<Finding> findings) {
    return new SourceDocument(path, new Contents(lines, Optional.empty()), findings);
  }

  private static List<Finding> findings(String path, TextLines lines, List<Fault> faults) {
    List<Finding> findings = new Findings();
    for (Fault fault : faults) {
      findings.add(finding(path, lines, fault));
    }
    return findings;
  }

  private static Finding finding(String path, TextLines lines, Fault fault) {
    return finding(new Location(path, lines.span(fault.start(), fault.end()), ""), fault.message());
  }

  private static Finding finding(Location location, Message message) {
    String code = message.key().substring(0, message.key().indexOf('.'));
    return Finding.of(code, Severity.ERROR, location, message);
  }
}
