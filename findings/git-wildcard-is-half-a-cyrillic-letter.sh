#!/usr/bin/env bash
# A question mark in .gitignore stands for half a Cyrillic letter.
#
# Expected: in patterns of file names ? is one character and [а-я] one of a range. So
# gitignore's own page has it, and so it is in the shell and in its find -name; and a
# library that reads .gitignore ignores the files that git ignores.
# What happens: git compares bytes. "черновик-?" covers черновик-1 and not черновик-б,
# whose last letter is two bytes, and [а-я] never covers a letter, for .gitignore,
# git ls-files and git tag --list alike: of two tags of editions the list has one.
# JGit compares characters and ignores both. isomorphic-git compares characters as well,
# and capital with small letters too, whatever core.ignorecase says: "Копия" hides копия.
# Three programs, three sets of files that "add everything" takes.
# Versions: JGit 7.8.1.202611041320-r, isomorphic-git 1.44.19; any git.
#
# Why it matters to a register kept in git with Russian names: drafts that one colleague's
# tool leaves out are committed by another's, and a process whose file differs from an
# ignored one by a capital letter is silently not committed at all.
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
npm install --silent --no-audit --no-fund --prefix "$tmp" isomorphic-git@1.44.19 >&2

git init -q list
git -C list config core.quotePath false
git -C list config core.ignorecase false
printf '%s\n' 'черновик-?.yaml' 'раздел-[а-я].yaml' 'Копия.yaml' > list/.gitignore
files=('черновик-1.yaml' 'черновик-б.yaml' 'раздел-б.yaml' 'Копия.yaml' 'копия.yaml')
(cd list && touch "${files[@]}")

cat > Ignored.java <<'JAVA'
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.api.Git;

class Ignored {
  public static void main(String[] files) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Git git = Git.open(new File("list"))) {
      var ignored = git.status().call().getIgnoredNotInIndex();
      for (String file : files) {
        out.println(ignored.contains(file) ? "ignored" : "-");
      }
    }
  }
}
JAVA
cat > ignored.js <<'JS'
const fs = require('fs');
const git = require('isomorphic-git');
(async () => {
  for (const filepath of process.argv.slice(2)) {
    console.log(await git.isIgnored({ fs, dir: 'list', filepath }) ? 'ignored' : '-');
  }
})();
JS
for file in "${files[@]}"; do
  if git -C list check-ignore -q "$file"; then echo ignored; else echo -; fi
done > git
java -cp "lib/*" Ignored.java "${files[@]}" > jgit 2> warnings
node ignored.js "${files[@]}" > isomorphic
{
  printf '%s\n' "${files[@]}" | paste - git jgit isomorphic
  git -C list -c user.name=Name -c user.email=name@example.org commit -q --allow-empty -m first
  git -C list tag 'редакция-1'
  git -C list tag 'редакция-а'
  git -C list tag --list 'редакция-?'
} > seen
cat > expected <<'TXT'
черновик-1.yaml	ignored	ignored	ignored
черновик-б.yaml	-	ignored	ignored
раздел-б.yaml	-	ignored	ignored
Копия.yaml	ignored	ignored	ignored
копия.yaml	-	-	ignored
редакция-1
TXT
echo "file, $(git --version), JGit, isomorphic-git; then the tags that match редакция-?:"
cat seen
diff expected seen
