package ru.touchpoints.registry.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.TagCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/** A history of a list, made commit by commit as a script says. */
public final class WrittenHistory implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");

  private final Path root;
  private final Git git;
  private final String main;

  public WrittenHistory(Path root) throws GitAPIException, IOException {
    this.root = root;
    Files.createDirectories(root);
    this.main = "main";
    this.git = Git.init().setDirectory(root.toFile()).setInitialBranch(main).call();
  }

  /**
   * One commit and how it must be told.
   *
   * @param changes the rows expected
   * @param unread the file that cannot be compared; empty when there is none
   */
  public record Step(String title, String commit, List<String> changes, String unread) {}

  /** Makes every commit of the script. */
  public List<Step> make(Path script) throws GitAPIException, IOException {
    List<Step> steps = new ArrayList<>();
    String[] parts = Files.readString(script).split("(?m)^# ", -1);
    for (int i = 1; i < parts.length; i++) {
      steps.add(step(parts[i].lines().toList()));
    }
    return steps;
  }

  private Step step(List<String> lines) throws GitAPIException, IOException {
    String title = lines.get(0);
    List<String> changes = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    String unread = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("> ")) {
        changes.add(line.substring(2));
      } else if (line.startsWith("! ")) {
        unread = line.substring(2);
      } else if (line.startsWith("tag")) {
        tags.add(line);
      } else if (!line.isBlank()
          && !line.startsWith("- ")
          && !line.startsWith("+ ")
          && !line.startsWith("| ")) {
        act(line, lines.subList(i + 1, lines.size()));
      }
    }
    RevCommit commit = commit(title);
    for (String tag : tags) {
      tag(tag, title);
    }
    return new Step(title, commit.getName(), changes, unread);
  }

  private void tag(String line, String title) throws GitAPIException {
    TagCommand tag = git.tag().setName(line.substring(line.indexOf(' ') + 1)).setSigned(false);
    if (line.startsWith("tag!")) {
      tag.setAnnotated(true).setMessage("Редакция").setTagger(person(title)).call();
    } else {
      tag.setAnnotated(false).call();
    }
  }

  private void act(String line, List<String> below) throws GitAPIException, IOException {
    String[] words = line.split(" ", -1);
    switch (words[0]) {
      case "base" -> Fixture.base(root);
      case "put" -> put(root.resolve(words[1]), below);
      case "edit" -> edit(root.resolve(words[1]), below.get(0), below.get(1));
      case "move" -> {
        Files.createDirectories(root.resolve(words[3]).getParent());
        Files.move(root.resolve(words[1]), root.resolve(words[3]));
      }
      case "delete" -> Files.delete(root.resolve(words[1]));
      case "branch" -> git.checkout().setCreateBranch(true).setName(words[1]).call();
      case "merge" -> merge(words[1]);
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static void put(Path file, List<String> below) throws IOException {
    StringBuilder text = new StringBuilder();
    below.stream()
        .takeWhile(line -> line.startsWith("| "))
        .forEach(line -> text.append(line.substring(2)).append('\n'));
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    String old = from.substring(2).replace("\\n", "\n");
    assertThat(text).contains(old);
    int at = text.indexOf(old);
    String now = to.substring(Math.min(2, to.length())).replace("\\n", "\n");
    Files.writeString(file, text.substring(0, at) + now + text.substring(at + old.length()));
  }

  private void merge(String branch) throws GitAPIException, IOException {
    git.checkout().setName(main).call();
    git.merge()
        .include(git.getRepository().resolve(branch))
        .setFastForward(MergeCommand.FastForwardMode.NO_FF)
        .setCommit(false)
        .call();
  }

  private RevCommit commit(String title) throws GitAPIException {
    git.add().addFilepattern(".").call();
    git.add().addFilepattern(".").setUpdate(true).call();
    PersonIdent author = person(title);
    return git.commit()
        .setMessage(title)
        .setAuthor(author)
        .setCommitter(author)
        .setSign(false)
        .setAllowEmpty(true)
        .call();
  }

  private static PersonIdent person(String title) {
    Instant noon = LocalDate.parse(title.substring(0, 10)).atTime(12, 0).atZone(ZONE).toInstant();
    return new PersonIdent("Редактор", "editor@organ.example", noon, ZONE);
  }

  @Override
  public void close() {
    git.close();
  }
}
