#!/usr/bin/env bash
# «база» is the beginning of a commit id for JGit, and ends in an exception.
#
# Expected: Repository.resolve answers null for a name that no branch, tag or commit has, and
# RevisionSyntaxException for one that can be none; its documentation names no other outcome
# for a word.
# What happens: whether a word may be an abbreviated id is asked of the lower byte of each of
# its letters. Cyrillic «а» to «й» are U+0430 to U+0439, which pass for 0 to 9, and «с» to «ц»
# for A to F: «база», «где», «еда» are taken for ids and end with IllegalArgumentException
# ("Not ASCII string"), «выбор» and «вещь» with null.
# git says of each that there is no such revision.
# Versions: JGit 7.8.1.202611041320-r; any git.
#
# Why it matters to a register kept in git by people who write Russian: which word is mistyped
# as the name of an edition decides whether they read that there is none, or of a defect of the
# program. The exception has to be taken for "no such commit", together with bad syntax, whose
# exception is one of its kind.
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

git init -q list
git -C list -c user.name=Name -c user.email=name@example.org commit -q --allow-empty -m first
words=('base' 'выбор' 'вещь' 'база' 'где' 'еда')

cat > Ask.java <<'JAVA'
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.api.Git;

class Ask {
  public static void main(String[] words) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Git git = Git.open(new File("list"))) {
      for (String word : words) {
        String told;
        try {
          told = git.getRepository().resolve(word) == null ? "no such revision" : "found";
        } catch (RuntimeException failed) {
          told = failed.getClass().getSimpleName();
        }
        out.println("JGit, " + word + ": " + told);
      }
    }
  }
}
JAVA
for word in "${words[@]}"; do
  git -C list rev-parse --verify --quiet "$word" > /dev/null && told=found || told='no such revision'
  echo "git, $word: $told"
done > seen.txt
java -cp 'lib/*' Ask.java "${words[@]}" >> seen.txt 2> errors.txt

cat > expected.txt <<'TXT'
git, base: no such revision
git, выбор: no such revision
git, вещь: no such revision
git, база: no such revision
git, где: no such revision
git, еда: no such revision
JGit, base: no such revision
JGit, выбор: no such revision
JGit, вещь: no such revision
JGit, база: IllegalArgumentException
JGit, где: IllegalArgumentException
JGit, еда: IllegalArgumentException
TXT
cat seen.txt
diff expected.txt seen.txt
