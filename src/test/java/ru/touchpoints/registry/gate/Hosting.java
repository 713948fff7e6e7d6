package ru.touchpoints.registry.gate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ru.touchpoints.registry.digest.Sha256;
import ru.touchpoints.registry.support.Sandbox;

/**
 * What jobs find around them on a code host, as files of one folder: programs that answer for its
 * services, what was asked of them, and the package of our program.
 */
final class Hosting {

  static final String ADDRESS = "https://releases.example/registry-linux-x64.zip";

  private static final String GH =
      """
      printf '%s\\n' "$*" >> "$HOSTING/asked"
      jq_of() { while [ "$1" != --jq ]; do shift; done; printf '%s' "$2"; }
      body_of() { for a in "$@"; do case $a in body=@*) cp "${a#body=@}" "$HOSTING/comment";; esac; done; }
      case "$*" in
        *"/pulls --raw-field"*) cat "$HOSTING/pulls.json" ;;
        *"/files --jq"*) jq --raw-output "$(jq_of "$@")" "$HOSTING/files.json" ;;
        *"/issues?state=open"*) jq --raw-output "$(jq_of "$@")" "$HOSTING/issues.json" ;;
        *"/comments --jq"*) jq --raw-output "$(jq_of "$@")" "$HOSTING/comments.json" ;;
        *"--field body=@"*) body_of "$@" ;;
        *code-scanning*) exit 1 ;;
        "run download"*) mkdir -p "${*##*--dir }" && cp -r "$HOSTING/artifact/." "${*##*--dir }" ;;
        "release view"*) [ -f "$HOSTING/released" ] ;;
        "release create"*) touch "$HOSTING/released" ;;
        *) echo "gh: $*" >&2; exit 9 ;;
      esac\
      """;

  /** The package for an address of releases; a small GitLab for all others. */
  private static final String CURL =
      """
      printf '%s\\n' "$*" >> "$HOSTING/asked"
      for a in "$@"; do address=$a; done
      case $address in
        https://releases.example/*)
          while [ "$1" != --output ]; do shift; done
          cp "$HOSTING/package.zip" "$2" ;;
        */notes[?]*) cat "$HOSTING/notes.json" ;;
        */notes*) for a in "$@"; do case $a in body@*) cp "${a#body@}" "$HOSTING/comment";; esac; done ;;
        */releases/edition*) [ -f "$HOSTING/released" ] ;;
        */packages/generic/*) ;;
        */releases) for a in "$@"; do case $a in @*) cp "${a#@}" "$HOSTING/released";; esac; done ;;
        *) echo "curl: $*" >&2; exit 9 ;;
      esac\
      """;

  private final Path folder;
  private final Sandbox machine;

  Hosting(Path folder) {
    this.folder = folder;
    this.machine = new Sandbox(folder);
  }

  /** Puts everything in its place. */
  Hosting open() throws IOException {
    Files.createDirectories(folder.resolve("person"));
    machine.withOurs();
    Files.move(machine.programs().resolve("registry"), folder.resolve("registry"));
    machine.with("gh", GH).with("curl", CURL).with("apt-get", "exit 0").set("HOSTING", "" + folder);
    pack();
    Files.writeString(folder.resolve("asked"), "");
    Files.writeString(folder.resolve("comments.json"), "[]");
    Files.writeString(folder.resolve("notes.json"), "[]");
    return this;
  }

  private void pack() throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("package.zip"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("registry-program/registry"));
      String program = "#!/bin/sh\nexec '" + folder.resolve("registry") + "' \"$@\"\n";
      zip.write(program.getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    }
  }

  Sandbox machine() {
    return machine;
  }

  /** A machine that runs one job of GitHub, and has just been set up. */
  Sandbox fresh(Path temporary) throws IOException {
    Files.createDirectories(temporary);
    return machine
        .set("RUNNER_TEMP", temporary.toString())
        .set("GITHUB_PATH", temporary.resolve("path").toString())
        .set("GITHUB_OUTPUT", temporary.resolve("output").toString())
        .set("GITHUB_STEP_SUMMARY", temporary.resolve("summary.md").toString());
  }

  /** The digest of the package, as a body writes it down. */
  String checksum() throws IOException {
    return HexFormat.of().formatHex(Sha256.of(Files.readAllBytes(folder.resolve("package.zip"))));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String text(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  void answer(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
