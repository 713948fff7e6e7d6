#!/usr/bin/env bash
# A trailer in Russian: git writes it, with one colon too many, and does not find it.
#
# Expected: git commit --trailer "Основание: ..." puts a line into the message that
# git log --format=%(trailers) and git interpret-trailers --parse show again, as it does
# for "Basis: ..."; or the option refuses a name that no reader will take.
# What happens: the line is written and ends with a second colon, since a name of other
# letters than Latin ones is no name and the whole line is taken for a name without a
# value. Reading, git knows no trailer in the message, and the next one begins a paragraph
# of its own. A line put right by hand, in one paragraph with Signed-off-by, makes it worse
# to tell: %(trailers) shows it as it is, %(trailers:key=Основание) has none, and JGit's
# getFooterLines() leaves it out. No step fails or warns.
# Versions: any git with commit --trailer (2.32 or later; seen with 2.39.5);
# JGit 7.8.1.202611041320-r.
#
# Why it matters to a register kept in git: the act that a change rests on is what one
# would note in a trailer, in the language of the act. A report by acts made of trailers
# comes out empty, and only names in Latin letters ("Basis:") work.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export HOME="$tmp" GIT_CONFIG_NOSYSTEM=1 XDG_CONFIG_HOME="$tmp" LC_ALL=C.UTF-8
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE

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

cat > Footers.java <<'JAVA'
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.api.Git;

class Footers {
  public static void main(String[] none) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Git git = Git.open(new File("list"))) {
      out.println("JGit: " + git.log().setMaxCount(1).call().iterator().next().getFooterLines());
    }
  }
}
JAVA
git init -q list
git -C list config user.name Name
git -C list config user.email name@example.org

commit() { git -C list commit -q --allow-empty "$@"; }
tell() {
  echo "== $1"
  git -C list log -1 --format=%B | sed -n '3,${/./p}'
  echo "parsed: $(git -C list log -1 --format=%B | git interpret-trailers --parse | tr '\n' '|')"
  echo "by name: $(git -C list log -1 --format="%(trailers:key=$2,valueonly,separator=;)")"
  java -cp "lib/*" Footers.java 2> warnings
}
{
  commit -m 'Phone' --trailer 'Basis: act 5'
  tell 'Latin name' Basis
  commit -m 'Phone' --trailer 'Основание: act 5'
  tell 'Cyrillic name' Основание
  commit -m $'Phone\n\nОснование: act 5\nSigned-off-by: Name <name@example.org>'
  tell 'put right by hand' Основание
} > seen
cat > expected <<'TXT'
== Latin name
Basis: act 5
parsed: Basis: act 5|
by name: act 5
JGit: [Basis: act 5]
== Cyrillic name
Основание: act 5:
parsed: 
by name: 
JGit: []
== put right by hand
Основание: act 5
Signed-off-by: Name <name@example.org>
parsed: Signed-off-by: Name <name@example.org>|
by name: 
JGit: [Signed-off-by: Name <name@example.org>]
TXT
git --version
cat seen
diff expected seen
