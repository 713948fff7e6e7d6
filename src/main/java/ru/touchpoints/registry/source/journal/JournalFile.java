package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import ru.touchpoints.registry.source.journal.Journal.Entry;
import ru.touchpoints.registry.source.journal.JournalFault.Kind;

/**
 * The journal of a list, open and locked: one run at a time has it. The system lifts the lock of a
 * run that dies. No other way leads to the file while it is open, because on some systems to close
 * one is to lift the locks of all.
 */
final class JournalFile implements AutoCloseable {

  /** Hidden, so that no list has it; named as what git ignores. */
  static final String NAME = ".registry-journal.tmp";

  /** How long to wait for another run: writing a usual list takes less. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(20);

  private static final Set<OpenOption> TO_WRITE =
      Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

  private static final Set<OpenOption> TO_LOOK =
      Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

  private final Path path;
  private final FileChannel channel;

  private JournalFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /**
   * Makes the journal of a list that is to be written.
   *
   * @param folder of the list, links followed
   * @throws JournalFault when another run has it, or a killed one has left it
   */
  static JournalFile begin(Path folder, Duration patience) throws IOException {
    Path path = folder.resolve(NAME);
    Patience left = new Patience(patience);
    while (true) {
      boolean made = make(path);
      try {
        Optional<JournalFile> journal = attempt(path, TO_WRITE, made);
        if (journal.isPresent()) {
          return fresh(journal.get(), made);
        }
      } catch (NoSuchFileException finishedByAnother) {
        continue;
      }
      if (!left.pause()) {
        throw new JournalFault(Kind.BUSY, path);
      }
    }
  }

  private static JournalFile fresh(JournalFile journal, boolean made) throws IOException {
    if (journal.channel.size() == 0 && (made || Provenance.credible(journal.path))) {
      return journal;
    }
    try (journal) {
      boolean ours = Provenance.credible(journal.path) && journal.read().isPresent();
      throw new JournalFault(ours ? Kind.UNFINISHED : Kind.DISBELIEVED, journal.path);
    }
  }

  /**
   * Opens a journal that is there, to finish what it tells of.
   *
   * @return empty while another run has it
   * @throws NoSuchFileException when that run has done its work
   */
  static Optional<JournalFile> open(Path path, Duration patience) throws IOException {
    return await(path, TO_WRITE, patience);
  }

  /** Likewise, only to read it: for lists that cannot be written. */
  static Optional<JournalFile> look(Path path, Duration patience) throws IOException {
    return await(path, TO_LOOK, patience);
  }

  private static Optional<JournalFile> await(Path path, Set<OpenOption> options, Duration patience)
      throws IOException {
    Patience left = new Patience(patience);
    Optional<JournalFile> journal = attempt(path, options, false);
    while (journal.isEmpty() && left.pause()) {
      journal = attempt(path, options, false);
    }
    return journal;
  }

  private static boolean make(Path path) throws IOException {
    try {
      Files.createFile(path);
      return true;
    } catch (FileAlreadyExistsException another) {
      return false;
    }
  }

  /** What is locked is the journal only if it has not been thrown away and made anew meanwhile. */
  private static Optional<JournalFile> attempt(Path path, Set<OpenOption> options, boolean made)
      throws IOException {
    String number = Provenance.number(path);
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new JournalFault(Kind.DISBELIEVED, path);
    }
    FileChannel channel = FileChannel.open(path, options);
    boolean ours = false;
    try {
      ours =
          locked(channel, options.equals(TO_LOOK), made) && number.equals(Provenance.number(path));
    } finally {
      if (!ours) {
        channel.close();
      }
    }
    return ours ? Optional.of(new JournalFile(path, channel)) : Optional.empty();
  }

  /**
   * Where files know no locks, whoever has made the journal has it; nobody can tell there whether
   * another run still lives.
   */
  private static boolean locked(FileChannel channel, boolean shared, boolean made) {
    try {
      FileLock lock = channel.tryLock(0, Long.MAX_VALUE, shared);
      return lock != null;
    } catch (OverlappingFileLockException inThisProgram) {
      return false;
    } catch (IOException noLocks) {
      return made;
    }
  }

  Path path() {
    return path;
  }

  /**
   * What is on record; empty when it is damaged, was not written in this place, or speaks of more
   * than the list.
   */
  Optional<Journal> read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
    while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) > 0) {
      // A file may be given in parts.
    }
    Ground ground = new Ground(path.resolveSibling(""));
    return Journal.read(bytes.flip(), Provenance.place(path))
        .filter(
            journal -> journal.entries().stream().map(Entry::undertaking).allMatch(ground::holds));
  }

  boolean isEmpty() throws IOException {
    return channel.size() == 0;
  }

  /** Puts an undertaking on record, and on the disk. */
  void add(Undertaking undertaking) throws IOException {
    append(Journal.entry(Provenance.place(path), undertaking));
  }

  /** From here on the last undertaking is carried out, by this run or the next one. */
  void decide() throws IOException {
    append(Journal.ready());
  }

  private void append(byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer, channel.size());
    }
    channel.force(true);
  }

  /** Nothing is left to be done. */
  void forget() throws IOException {
    Files.delete(path);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** What is left of the time that a run waits for another one. */
  private static final class Patience {

    private final long until;

    Patience(Duration patience) {
      until = System.nanoTime() + patience.toNanos();
    }

    /** Waits a little; false when there has been waiting enough. */
    boolean pause() {
      if (System.nanoTime() - until >= 0) {
        return false;
      }
      try {
        Thread.sleep(PAUSE.toMillis());
        return true;
      } catch (InterruptedException asked) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
