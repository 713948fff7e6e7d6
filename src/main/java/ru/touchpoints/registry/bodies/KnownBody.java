package ru.touchpoints.registry.bodies;

import java.io.IOException;
import java.util.Optional;
import ru.touchpoints.registry.list.CentralFiles;
import ru.touchpoints.registry.load.Entry;
import ru.touchpoints.registry.load.ProcessList;
import ru.touchpoints.registry.load.Registry;
import ru.touchpoints.registry.load.RegistryLoader;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.rule.Neighbours.Listed;
import ru.touchpoints.registry.source.SourceTree;

/**
 * What a list says of its body at first sight.
 *
 * @param id what the lists of others call it
 * @param name the short name of its passport; empty where that says none
 * @param passport empty where it cannot be read
 * @param listed its processes; empty where they cannot be read whole
 */
public record KnownBody(
    Body body,
    String id,
    Optional<String> name,
    Optional<Passport> passport,
    Optional<Listed> listed) {

  /** What the files say; nothing of a body whose files cannot be read. */
  static KnownBody of(Body body, Files files) {
    try {
      Registry central = new RegistryLoader().load(new CentralFiles(files.of(body)));
      Optional<Passport> passport = central.passport().map(Entry::value);
      Optional<Passport.Body> own = passport.map(Passport::body);
      ProcessList processes = central.processes();
      return new KnownBody(
          body,
          own.flatMap(Passport.Body::id).orElseGet(body::folderName),
          own.map(Passport.Body::shortName).filter(name -> !name.isBlank()),
          passport,
          Optional.of(processes)
              .filter(ProcessList::complete)
              .map(list -> Listed.of(list.processes())));
    } catch (IOException unreadable) {
      return new KnownBody(
          body, body.folderName(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** Where the files of a body come from. */
  @FunctionalInterface
  interface Files {
    SourceTree of(Body body) throws IOException;
  }
}
