package ru.touchpoints.registry.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.source.FileFault.Kind;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.Run;

/** What the system says of files, told by kinds. */
final class FileFaultTest {

  private static final Path FILE = Path.of("/list/registry.yaml");
  private static final String BESIDE = "/list/.registry-17.tmp";

  @TempDir private Path temporary = Path.of("");

  @ParameterizedTest
  @CsvSource({
    "No space left on device, FULL",
    "Disk quota exceeded, FULL",
    "File too large, TOO_LARGE",
    "Read-only file system, READ_ONLY",
    "File name too long, LONG_NAME",
    "Too many open files, TOO_MANY",
    "Too many open files in system, TOO_MANY",
    "Input/output error, DAMAGED",
    "Is a directory, FOLDER",
    "Not a directory, NOT_FOLDER",
    "Too many levels of symbolic links or unable to access attributes of symbolic link, LOOP",
    "Text file busy, BUSY",
    "Broken pipe, UNREAD",
    "Stale file handle, AWAY",
    "Operation not permitted, DENIED",
    "Aygıtta boş yer kalmadı, FAILED"
  })
  void theWordsOfTheSystemAreKnown(String words, Kind kind) {
    assertThat(FileFault.of(new IOException(words)))
        .returns(kind, FileFault::kind)
        .returns("", FileFault::file);
    assertThat(FileFault.of(new FileSystemException("a", null, words)))
        .returns(kind, FileFault::kind)
        .returns("a", FileFault::file);
  }

  @Test
  void aFileIsToldOfUnderItsOwnName() {
    List<IOException> failures =
        List.of(
            new IOException("No space left on device"),
            new NoSuchFileException(BESIDE),
            new AccessDeniedException("/list/.registry-journal.tmp"),
            new FileSystemException(BESIDE, FILE.toString(), "File name too long"));
    assertThat(failures)
        .extracting(failure -> ((FileFault) FileFault.about(FILE, failure)).file())
        .containsOnly(FILE.toString());
    assertThat(FileFault.about(FILE, new NoSuchFileException("/list/appeals")))
        .isInstanceOfSatisfying(
            FileFault.class, fault -> assertThat(fault.file()).isEqualTo("/list/appeals"));
    IOException ours = new UnsupportedEncodingException();
    assertThat(FileFault.about(FILE, ours)).isSameAs(ours);
  }

  @Test
  void whatGoesWhileTheListIsReadHasChanged() throws IOException {
    Path folder = Fixture.base(temporary);
    List<SourceFile> files = new FolderTree(folder).files();
    Path points = folder.resolve("appeals/appeals-written.yaml");
    Files.delete(points);
    assertHasChanged(files, "registry/appeals/appeals-written.yaml");
    Files.createDirectory(points);
    assertHasChanged(files, "registry/appeals/appeals-written.yaml");
  }

  private static void assertHasChanged(List<SourceFile> files, String path) {
    SourceFile file =
        files.stream().filter(one -> one.path().equals(path)).findFirst().orElseThrow();
    assertThatThrownBy(() -> file.content().bytes())
        .isInstanceOfSatisfying(
            FileFault.class,
            fault ->
                assertThat(fault)
                    .returns(Kind.CHANGED, FileFault::kind)
                    .returns(path, FileFault::file));
  }

  @Test
  void theSystemsOwnWordsAreForThoseWhoAskForThem() throws IOException {
    Fixture.base(temporary);
    String[] command = {"stats", "-o", "registry/registry.yaml/stats.txt"};
    assertThat(Run.in(temporary, command).err()).doesNotContain("Exception");
    assertThat(Run.in(temporary, "--debug", command[0], command[1], command[2]).err())
        .contains("FileAlreadyExistsException");
  }
}
