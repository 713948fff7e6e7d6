#!/usr/bin/env bash
# Names of a commit that git takes and JGit does not: a lone @, :/text, HEAD^{/text}.
#
# Expected: Repository.resolve "parses a git revision string" by the rules of gitrevisions;
# it knows HEAD~2, HEAD^, tag^{commit}, @{1} and v1-1-gabcdef, which are rarer in people's
# hands than @, the name of HEAD alone.
# What happens: @, @~1, @^ and :/text, the newest commit whose message has the text, are
# answered with null, as if there were no such commit; HEAD^{/text} is refused as bad syntax;
# @{0} is answered. Git gives a commit for each of them, and the documentation of resolve
# names none of them among what it does not support.
# Versions: JGit 7.8.1.202611041320-r; any git.
#
# Why it matters to a register kept in git: a person who asks what has changed since @~1 is
# told that there is no such commit in the history, of a name that git has just accepted.
# What a program takes for a revision has to be spelt anew before JGit is asked, or its help
# has to say which names it knows.
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

git init -q list
for subject in "first" "second" "third"; do
  git -C list commit -q --allow-empty -m "$subject"
done
names=('HEAD' 'HEAD~1' '@' '@~1' '@^' '@{0}' ':/second' 'HEAD^{/second}')

cat > Ask.java <<'JAVA'
import java.io.File;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.revwalk.RevWalk;

class Ask {
  public static void main(String[] names) throws Exception {
    try (Git git = Git.open(new File("list")); RevWalk walk = new RevWalk(git.getRepository())) {
      for (String name : names) {
        String told;
        try {
          var id = git.getRepository().resolve(name);
          told = id == null ? "no such commit" : walk.parseCommit(id).getShortMessage();
        } catch (RuntimeException | java.io.IOException refused) {
          told = refused.getClass().getSimpleName();
        }
        System.out.println("JGit, " + name + ": " + told);
      }
    }
  }
}
JAVA
for name in "${names[@]}"; do
  printf 'git, %s: %s\n' "$name" "$(git -C list log -1 --format=%s "$name")"
done > seen.txt
java -cp 'lib/*' Ask.java "${names[@]}" >> seen.txt 2> errors.txt

cat > expected.txt <<'TXT'
git, HEAD: third
git, HEAD~1: second
git, @: third
git, @~1: second
git, @^: second
git, @{0}: third
git, :/second: second
git, HEAD^{/second}: second
JGit, HEAD: third
JGit, HEAD~1: second
JGit, @: no such commit
JGit, @~1: no such commit
JGit, @^: no such commit
JGit, @{0}: third
JGit, :/second: no such commit
JGit, HEAD^{/second}: RevisionSyntaxException
TXT
cat seen.txt
diff expected.txt seen.txt
