#!/usr/bin/env bash
# Asking SnakeYAML to keep comments changes which YAML it accepts.
#
# Expected: LoaderOptions.setProcessComments(true) hands out the comments besides
# the nodes; a file that is valid without the option is valid with it.
# What happens: with the option on, a comment right after an anchor or a tag, on the
# same line or on the next one, is refused by SnakeYAML ("while parsing a block
# mapping") before a mapping or a list in block style, and so is a comment after an
# explicit key. After an alias the comment is lost without a word: in its place the
# comment of the anchored value comes a second time. The npm package yaml reads each
# of these files without an error and keeps every comment.
# Versions: SnakeYAML 2.7, yaml (npm) 2.8.1.
#
# Why it matters to a register of YAML and workbooks: a program that rewrites YAML
# with its comments cannot open files that its validator and the editor call right.
# It has to check without comments first, and to count them before it saves.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=org.yaml:snakeyaml:2.7 -DoutputDirectory=lib >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" yaml@2.8.1 >&2

# One case a line, \n for the end of a line of YAML.
cat > cases <<'TXT'
office: &main # head office\n  city: Omsk\n
office: &main\n  # head office\n  city: Omsk\n
office: !!map # head office\n  city: Omsk\n
rooms: &all # by floor\n  - 101\n
? office # a key\n: Omsk # a value\n
office: # head office\n  city: Omsk\n
office: { city: Omsk, # seat\n  room: 101 } # door\n
here: &c Omsk # first\nthere: *c # again\n
TXT
cat > Comments.java <<'JAVA'
import java.io.StringReader;
import java.nio.file.*;
import java.util.*;
import org.yaml.snakeyaml.*;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.*;

class Comments {
  public static void main(String[] args) throws Exception {
    for (String line : Files.readAllLines(Path.of("cases"))) {
      System.out.println(line);
      for (boolean comments : new boolean[] {false, true}) {
        var options = new LoaderOptions();
        options.setProcessComments(comments);
        String told;
        try {
          var found = new ArrayList<String>();
          collect(new Yaml(options).compose(new StringReader(line.replace("\\n", "\n"))), found);
          Collections.sort(found);
          told = "accepted" + (comments ? ", " + found : "");
        } catch (YAMLException refused) {
          told = "refused";
        }
        System.out.println("  SnakeYAML, comments " + (comments ? "on: " : "off: ") + told);
      }
    }
  }

  static void collect(Node node, List<String> found) {
    for (List<CommentLine> lines : Arrays.asList(
        node.getBlockComments(), node.getInLineComments(), node.getEndComments())) {
      if (lines != null) lines.forEach(comment -> found.add(comment.getValue().strip()));
    }
    if (node instanceof SequenceNode list) list.getValue().forEach(item -> collect(item, found));
    if (node instanceof MappingNode map) {
      for (NodeTuple entry : map.getValue()) {
        collect(entry.getKeyNode(), found);
        collect(entry.getValueNode(), found);
      }
    }
  }
}
JAVA
cat > comments.js <<'JS'
const { parseDocument } = require('yaml');
const lines = require('fs').readFileSync('cases', 'utf8').trimEnd().split('\n');
const whole = lines.every((line) => {
  const text = line.replaceAll('\\n', '\n');
  const document = parseDocument(text);
  const kept = document.toString();
  return document.errors.length === 0 && text.match(/# [a-z ]+/g).every(c => kept.includes(c));
});
console.log(`yaml (npm): every case accepted with every comment: ${whole}`);
JS
cat > expected <<'TXT'
office: &main # head office\n  city: Omsk\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: refused
office: &main\n  # head office\n  city: Omsk\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: refused
office: !!map # head office\n  city: Omsk\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: refused
rooms: &all # by floor\n  - 101\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: refused
? office # a key\n: Omsk # a value\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: refused
office: # head office\n  city: Omsk\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: accepted, [head office]
office: { city: Omsk, # seat\n  room: 101 } # door\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: accepted, [door, seat]
here: &c Omsk # first\nthere: *c # again\n
  SnakeYAML, comments off: accepted
  SnakeYAML, comments on: accepted, [first, first]
yaml (npm): every case accepted with every comment: true
TXT
java -cp "lib/*" Comments.java > seen
node comments.js >> seen

echo "SnakeYAML 2.7, yaml (npm) 2.8.1"
cat seen
diff expected seen
