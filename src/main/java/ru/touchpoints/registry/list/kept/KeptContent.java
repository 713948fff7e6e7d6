package ru.touchpoints.registry.list.kept;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.finding.FindingBytes;
import ru.touchpoints.registry.finding.Report;
import ru.touchpoints.registry.list.CheckSummary;
import ru.touchpoints.registry.list.CheckedList;

/**
 * What is kept of one list: the digest of all that its findings depend on, the digests of its
 * silent files, and the findings themselves.
 *
 * @param silent see {@link SilentFiles#digests()}
 * @param findings read only when the list is the same
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares what is kept.
record KeptContent(byte[] key, List<byte[]> silent, ByteBuffer findings) {

  /** What the bytes hold; empty when they are damaged. */
  static Optional<KeptContent> of(ByteBuffer bytes) {
    byte[] key = new byte[Sha256.BYTES];
    try {
      bytes.get(key);
      int count = bytes.getInt();
      // Checked before anything is made of that size.
      if (count < 0 || count > bytes.remaining() / Sha256.BYTES) {
        return Optional.empty();
      }
      List<byte[]> silent = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        byte[] digest = new byte[Sha256.BYTES];
        bytes.get(digest);
        silent.add(digest);
      }
      return Optional.of(new KeptContent(key, silent, bytes.slice()));
    } catch (BufferUnderflowException damaged) {
      return Optional.empty();
    }
  }

  static byte[] bytes(byte[] key, List<byte[]> silent, CheckedList list) {
    FindingBytes.Writer writer = new FindingBytes.Writer();
    CheckSummary summary = list.summary();
    writer.number(summary.files());
    writer.number(summary.processes());
    writer.number(summary.touchpoints());
    writer.number(summary.rules());
    writer.number(list.report().silenced());
    writer.findings(list.report().findings());
    byte[] findings = writer.bytes();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            key.length + Integer.BYTES + silent.size() * Sha256.BYTES + findings.length);
    bytes.put(key).putInt(silent.size());
    silent.forEach(bytes::put);
    return bytes.put(findings).array();
  }

  /** The list as it was; empty when it is another one now, or what was kept is damaged. */
  Optional<CheckedList> list(byte[] now, Path folder, DigestedTree tree) {
    if (!Arrays.equals(key, now)) {
      return Optional.empty();
    }
    try {
      FindingBytes.Reader reader = new FindingBytes.Reader(findings);
      CheckSummary summary =
          new CheckSummary(reader.number(), reader.number(), reader.number(), reader.number());
      int silenced = reader.number();
      Report report = new Report(reader.findings()).silencing(silenced);
      return Optional.of(CheckedList.known(folder, tree, report, summary));
    } catch (IOException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException damaged) {
      return Optional.empty();
    }
  }
}
