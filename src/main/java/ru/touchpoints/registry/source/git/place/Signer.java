package ru.touchpoints.registry.source.git.place;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.util.FS;

/** Who works here, as git would name them. */
public record Signer(String name, String email) {

  private static final String USER = "user";

  /** By the environment, the settings of the repository, those of the person; empty without any. */
  public static Optional<Signer> of(GitPlace place) throws IOException {
    List<Config> settings = new ArrayList<>(List.of(place.ownSettings(), place.settings()));
    for (Path file : own()) {
      settings.add(GitSettings.read(file));
    }
    Optional<String> name = told("GIT_COMMITTER_NAME", "name", settings);
    Optional<String> email = told("GIT_COMMITTER_EMAIL", "email", settings);
    return name.flatMap(known -> email.map(address -> new Signer(known, address)));
  }

  private static List<Path> own() {
    Path home = FS.DETECTED.userHome().toPath();
    Path settings = GitPlace.variable("XDG_CONFIG_HOME").orElse(home.resolve(".config"));
    return List.of(home.resolve(".gitconfig"), settings.resolve(Path.of("git", "config")));
  }

  private static Optional<String> told(String variable, String key, List<Config> settings) {
    return Optional.ofNullable(System.getenv(variable))
        .or(
            () ->
                settings.stream()
                    .flatMap(one -> Optional.ofNullable(one.getString(USER, null, key)).stream())
                    .findFirst())
        .filter(text -> !text.isBlank());
  }
}
