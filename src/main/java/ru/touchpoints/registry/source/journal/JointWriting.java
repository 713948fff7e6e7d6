package ru.touchpoints.registry.source.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files of a list that are changed together: all of them or none. What a killed run left half done
 * is finished by {@link InterruptedWriting}.
 */
public final class JointWriting {

  private final List<FileReplacement> files;
  private final Optional<Path> journal;

  private JointWriting(List<FileReplacement> files, Optional<Path> journal) {
    this.files = List.copyOf(files);
    this.journal = journal;
  }

  /**
   * Puts on record what is to be written; from here on the next run would finish it. A file alone
   * needs no record, it is replaced in one go.
   *
   * @param folder of the list, which all the files lie in
   */
  public static JointWriting begin(Path folder, List<FileReplacement> files) throws IOException {
    return new JointWriting(
        files, files.size() > 1 ? Optional.of(Journal.write(folder, files)) : Optional.empty());
  }

  /**
   * Writes the files.
   *
   * @return the first one that somebody else has saved meanwhile; none is changed then
   * @throws IOException when one cannot be written; the others are as they were, or if not even
   *     that could be had, the record stays for the next run
   */
  public Optional<Path> complete() throws IOException {
    List<FileReplacement> begun = new ArrayList<>();
    try {
      for (FileReplacement file : files) {
        if (!file.untouched()) {
          undo(begun);
          return Optional.of(file.file());
        }
        begun.add(file);
        file.write();
      }
    } catch (IOException failure) {
      try {
        undo(begun);
      } catch (IOException stays) {
        failure.addSuppressed(stays);
      }
      throw failure;
    }
    forget();
    return Optional.empty();
  }

  private void undo(List<FileReplacement> begun) throws IOException {
    for (FileReplacement file : begun) {
      file.undo();
    }
    forget();
  }

  /** The record goes last, on the disk as well. */
  private void forget() throws IOException {
    if (journal.isEmpty()) {
      return;
    }
    for (FileReplacement file : files) {
      flush(file.file().resolveSibling(""));
    }
    Files.deleteIfExists(journal.get());
  }

  /** Renames are on the disk when their folder is; systems that know no such thing do without. */
  static void flush(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException unknown) {
      // Only a failure of power would tell the difference.
    }
  }
}
