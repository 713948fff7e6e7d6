package ru.touchpoints.registry.source.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.source.journal.Undertaking.Step;

/**
 * What a run has put on record: what it began, and after that perhaps the way back. Each entry is
 * its length, its body, the digest of that, and a mark when it was ready to be carried out.
 */
record Journal(List<Entry> entries) {

  private static final byte READY = 1;
  private static final String KIND = "registry journal 2";

  Journal {
    entries = List.copyOf(entries);
  }

  /**
   * One entry.
   *
   * @param ready whether all its contents were on the disk
   */
  record Entry(Undertaking undertaking, boolean ready) {}

  /** The last one that was ready; what is not was never begun. */
  Optional<Undertaking> decided() {
    return entries.stream()
        .filter(Entry::ready)
        .map(Entry::undertaking)
        .reduce((one, later) -> later);
  }

  /** Whether that is the way back. */
  boolean undone() {
    return entries.size() > 1 && entries.get(entries.size() - 1).ready();
  }

  /**
   * An entry, not marked as ready.
   *
   * @param place where the journal lies, which no copy of it does
   */
  static byte[] entry(String place, Undertaking undertaking) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeUTF(KIND);
    out.writeUTF(place);
    out.writeInt(undertaking.folders().size());
    for (String folder : undertaking.folders()) {
      out.writeUTF(folder);
    }
    out.writeInt(undertaking.steps().size());
    for (Step step : undertaking.steps()) {
      out.writeUTF(step.path());
      out.writeUTF(step.neighbour());
      out.writeUTF(step.before());
      out.writeUTF(step.after());
    }
    byte[] body = bytes.toByteArray();
    return ByteBuffer.allocate(Integer.BYTES + body.length + Sha256.BYTES)
        .putInt(body.length)
        .put(body)
        .put(Sha256.of(body))
        .array();
  }

  static byte[] ready() {
    return new byte[] {READY};
  }

  /**
   * Reads what was put on record in {@code place}. A torn entry at the end is none: the run was
   * killed over it, before it did anything.
   *
   * @return empty for what was not written there, or is damaged
   */
  static Optional<Journal> read(ByteBuffer bytes, String place) {
    List<Entry> entries = new ArrayList<>();
    while (bytes.remaining() >= Integer.BYTES) {
      int length = bytes.getInt();
      if (length < 0) {
        return Optional.empty();
      }
      if (bytes.remaining() < (long) length + Sha256.BYTES) {
        break;
      }
      byte[] body = new byte[length];
      byte[] digest = new byte[Sha256.BYTES];
      bytes.get(body).get(digest);
      Optional<Undertaking> undertaking =
          Arrays.equals(digest, Sha256.of(body)) ? undertaking(body, place) : Optional.empty();
      if (undertaking.isEmpty()) {
        return Optional.empty();
      }
      boolean marked = bytes.hasRemaining();
      if (marked && bytes.get() != READY) {
        return Optional.empty();
      }
      entries.add(new Entry(undertaking.get(), marked));
    }
    return Optional.of(new Journal(entries));
  }

  private static Optional<Undertaking> undertaking(byte[] body, String place) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
      if (!in.readUTF().equals(KIND) || !in.readUTF().equals(place)) {
        return Optional.empty();
      }
      List<String> folders = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        folders.add(in.readUTF());
      }
      List<Step> steps = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        steps.add(new Step(in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF()));
      }
      return Optional.of(new Undertaking(folders, steps));
    } catch (IOException anotherForm) {
      return Optional.empty();
    }
  }
}
