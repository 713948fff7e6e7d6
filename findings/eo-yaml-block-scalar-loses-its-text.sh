#!/usr/bin/env bash
# One minus after > or |, and eo-yaml has no text, or a list in place of the text.
#
# Expected: ">-" and "|-" begin texts of several lines, the usual ones for a remark in a
# list; a reader knows them, or says that it does not, as eo-yaml does of other things
# that it has not got (it throws for a plain text that goes on in the next line).
# What happens: the value behind ">-" is the text ">-", and its lines are gone: printed
# again, the file has ">-" in quotes. The value behind "|-" is no text but a sequence of
# its lines. A plain "|" is read, without its blank lines. Of quoted texts the quotes are taken
# off and nothing else: '' stays two apostrophes, \" keeps its backslash. Nothing is thrown.
# Versions: eo-yaml 8.0.6; snakeyaml-engine 2.10 for what the file says.
#
# Why it matters to a register of YAML: to read a file and print it again with one value
# changed is what such a library is for. Each remark of several lines that was written the usual
# way is destroyed by it, in points that nobody meant to touch.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for artifact in com.amihaiemil.web:eo-yaml:8.0.6 org.snakeyaml:snakeyaml-engine:2.10; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$artifact" -DoutputDirectory=lib >&2
done

cat > list.yaml <<'YAML'
folded: >-
  Open from 9 to 18,
  but on Fridays.
literal: |-
  First line.
  Second line.
kept: |
  First line.

  Third line.
single: 'd''Artagnan'
double: "room \"A\""
YAML
cat > Texts.java <<'JAVA'
import com.amihaiemil.eoyaml.Yaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class Texts {
  public static void main(String[] none) throws Exception {
    Path list = Path.of("list.yaml");
    tell("file", Files.readString(list));
    tell("eo-yaml", Yaml.createYamlInput(list.toFile()).readYamlMapping().toString());
  }

  private static void tell(String who, String yaml) {
    Object texts = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    ((Map<?, ?>) texts).forEach((name, text) -> System.out.println(
        who + " " + name + ": " + text.getClass().getSimpleName() + " "
            + text.toString().replace("\n", "\\n")));
  }
}
JAVA
cat > expected <<'TXT'
file folded: String Open from 9 to 18, but on Fridays.
file literal: String First line.\nSecond line.
file kept: String First line.\n\nThird line.\n
file single: String d'Artagnan
file double: String room "A"
eo-yaml folded: String >-
eo-yaml literal: ArrayList [First line., Second line.]
eo-yaml kept: String First line.\nThird line.\n
eo-yaml single: String d''Artagnan
eo-yaml double: String room \"A\"
TXT
java -cp "lib/*" Texts.java > seen
echo "the file, and what eo-yaml prints of it, as snakeyaml-engine reads them:"
cat seen
diff expected seen
