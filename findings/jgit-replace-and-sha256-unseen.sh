#!/usr/bin/env bash
# JGit answers from another history than git, and for half a commit id.
#
# Expected: a library either honours what a repository declares or refuses to open
# it: extensions in a repository of format 1 are there to make old readers stop.
# What happens: JGit opens a repository made with --object-format=sha256 without a
# word and gives the first 40 of the 64 digits as the id of HEAD; only reading that
# commit fails, with a missing object, as if the repository were damaged. And where
# git replace has put another commit in the place of one, git log shows the
# replacement and JGit's log the commit that was replaced, both without a word.
# Versions: JGit 7.8.1.202611041320-r; git 2.29 or later makes the repositories.
#
# Why it matters to a register of YAML and workbooks: a command that dates its rows
# by commits names people and days that git on the same files does not name, and a
# journal can hold half an id. Both have to be looked for before JGit is asked.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export HOME="$tmp" GIT_CONFIG_NOSYSTEM=1 XDG_CONFIG_HOME="$tmp"
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
git config --global user.name Name
git config --global user.email name@example.org
git config --global init.defaultBranch main

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.eclipse.jgit</groupId><artifactId>org.eclipse.jgit</artifactId>
    <version>7.8.1.202611041320-r</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib >&2

git init -q --object-format=sha256 long
git -C long commit -q --allow-empty -m "first"
git init -q replaced
for subject in "first" "typing error" "last"; do
  git -C replaced commit -q --allow-empty -m "$subject"
done
mended=$(git -C replaced commit-tree -p HEAD~2 -m "mended" "HEAD~1^{tree}")
git -C replaced replace HEAD~1 "$mended"

cat > Ask.java <<'JAVA'
import java.io.File;
import java.util.*;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.errors.MissingObjectException;

class Ask {
  public static void main(String[] args) throws Exception {
    try (Git git = Git.open(new File("long"))) {
      var head = git.getRepository().resolve("HEAD");
      System.out.println("JGit id: " + head.name());
      try {
        git.getRepository().parseCommit(head);
        System.out.println("JGit commit: read");
      } catch (MissingObjectException missing) {
        System.out.println("JGit commit: missing");
      }
    }
    try (Git git = Git.open(new File("replaced"))) {
      List<String> subjects = new ArrayList<>();
      git.log().call().forEach(commit -> subjects.add(commit.getShortMessage()));
      System.out.println("JGit log: " + String.join(", ", subjects));
    }
  }
}
JAVA
id=$(git -C long rev-parse HEAD)
cat > expected <<TXT
git format: sha256, 64 digits
JGit id: ${id:0:40}
JGit commit: missing
git log: last, mended, first
JGit log: last, typing error, first
TXT
java -cp "lib/*" Ask.java > answers 2> java.err
{
  echo "git format: $(git -C long config extensions.objectFormat), ${#id} digits"
  head -2 answers
  echo "git log: $(git -C replaced log --format=%s | paste -sd, | sed 's/,/, /g')"
  tail -1 answers
} > seen

echo "JGit 7.8.1.202611041320-r, $(git --version), id $id"
cat seen
diff expected seen
