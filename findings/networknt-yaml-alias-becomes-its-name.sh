#!/usr/bin/env bash
# A schema validator that reads YAML itself checks another document than the file.
#
# Expected: json-schema-validator reads YAML when told InputFormat.YAML, so its
# verdict on a file is that of ajv on the same file read by the npm package yaml.
# What happens: it reads through Jackson's tree, where an alias is the text of its
# own name: "*n" is "n". A number shared through an anchor "is a string", and a
# text shared so is judged by the name of the anchor. Nothing warns of it. YAML 1.2's other spellings of the core schema are texts, too:
# ~ and Null for null, True, 0x1F, 0o17, +1.5 and .5.
# Versions: json-schema-validator 3.0.9 over Jackson 3.1.x as its pom asks for,
# ajv 8.17.1, yaml (npm) 2.8.1 with its default, YAML 1.2 core schema.
#
# Why it matters to a register of YAML and workbooks: the editor and the build
# disagree on a correct file. A validator must be handed the tree that the program works on.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.networknt</groupId><artifactId>json-schema-validator</artifactId>
    <version>3.0.9</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" ajv@8.17.1 yaml@2.8.1 >&2

# A schema for the key y, a tab, YAML with \n for the end of a line.
cat > cases <<'TXT'
{"type":"integer"}	x: &n 1\ny: *n\n
{"enum":["open","shut"]}	x: &status open\ny: *status\n
{"type":"array"}	x: &days [1, 2]\ny: *days\n
{"type":"null"}	y: null\n
{"type":"null"}	y: ~\n
{"type":"boolean"}	y: true\n
{"type":"boolean"}	y: True\n
{"type":"integer"}	y: 0x1F\n
{"type":"number"}	y: +1.5\n
{"type":"number"}	y: .5\n
TXT
cat > Validate.java <<'JAVA'
import com.networknt.schema.*;
import java.nio.file.*;

class Validate {
  public static void main(String[] args) throws Exception {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (String line : Files.readAllLines(Path.of("cases"))) {
      String[] parts = line.split("\t");
      var schema = registry.getSchema("{\"properties\":{\"y\":" + parts[0] + "}}");
      var errors = schema.validate(parts[1].replace("\\n", "\n"), InputFormat.YAML);
      System.out.println(errors.isEmpty() ? "valid" : "invalid");
    }
  }
}
JAVA
cat > validate.js <<'JS'
const Ajv = require('ajv/dist/2020');
const { parse } = require('yaml');
const ajv = new Ajv({ strict: false });
for (const line of require('fs').readFileSync('cases', 'utf8').trimEnd().split('\n')) {
  const [schema, text] = line.split('\t');
  const validate = ajv.compile({ properties: { y: JSON.parse(schema) } });
  console.log(validate(parse(text.replaceAll('\\n', '\n'))) ? 'valid' : 'invalid');
}
JS
cat > expected <<'TXT'
invalid valid {"type":"integer"} x: &n 1\ny: *n\n
invalid valid {"enum":["open","shut"]} x: &status open\ny: *status\n
invalid valid {"type":"array"} x: &days [1, 2]\ny: *days\n
valid valid {"type":"null"} y: null\n
invalid valid {"type":"null"} y: ~\n
valid valid {"type":"boolean"} y: true\n
invalid valid {"type":"boolean"} y: True\n
invalid valid {"type":"integer"} y: 0x1F\n
invalid valid {"type":"number"} y: +1.5\n
invalid valid {"type":"number"} y: .5\n
TXT
java -cp "lib/*" Validate.java > java.out 2> java.err
node validate.js > node.out
paste -d ' ' java.out node.out cases | tr '\t' ' ' > seen

echo "json-schema-validator 3.0.9 (left) and ajv 8.17.1 on yaml 2.8.1 (right), with:"
(cd lib && ls jackson-dataformat-yaml-*.jar snakeyaml*.jar)
cat seen
diff expected seen
