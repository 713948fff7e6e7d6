#!/usr/bin/env bash
# A bound that judges any number throws as soon as "type": "integer" stands beside it.
#
# Expected: {"minimum": 1} and {"type": "integer", "minimum": 1} give a verdict on
# every number that JSON can spell; JSON Schema counts 1e19 among the integers.
# What happens: json-schema-validator judges 1e19 by either keyword alone, and takes
# the same number written out in twenty digits by both together. For 1e19, with both,
# validate() gives no verdict: a JsonNodeException of Jackson comes out of it, since
# the number read as a double is asked for a 64-bit integer. ajv answers all of them.
# Versions: json-schema-validator 3.0.9, ajv 8.17.1.
#
# Why it matters to a register of YAML and workbooks: "a whole number of days, one at
# least" is the commonest number in a passport. A slip of the keyboard in it ends the
# run of the gate with an exception in place of the message that would mend it.
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
npm install --silent --no-audit --no-fund --prefix "$tmp" ajv@8.17.1 >&2

cat > schemas <<'TXT'
{"type":"integer"}
{"minimum":1}
{"type":"integer","minimum":1}
{"type":"integer","maximum":20}
TXT
cat > numbers <<'TXT'
5
1e2
12345678901234567890
1e19
TXT
cat > Bounds.java <<'JAVA'
import com.networknt.schema.*;
import java.nio.file.*;

class Bounds {
  public static void main(String[] args) throws Exception {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (String schema : Files.readAllLines(Path.of("schemas"))) {
      for (String number : Files.readAllLines(Path.of("numbers"))) {
        String verdict;
        try {
          var errors = registry.getSchema(schema).validate(number, InputFormat.JSON);
          verdict = errors.isEmpty() ? "valid" : "invalid";
        } catch (RuntimeException e) {
          verdict = e.getClass().getSimpleName();
        }
        System.out.println(schema + " " + number + " " + verdict);
      }
    }
  }
}
JAVA
cat > bounds.js <<'JS'
const Ajv = require('ajv/dist/2020');
const lines = (file) => require('fs').readFileSync(file, 'utf8').trimEnd().split('\n');
for (const schema of lines('schemas')) {
  const validate = new Ajv({ strict: false }).compile(JSON.parse(schema));
  for (const number of lines('numbers')) {
    console.log(validate(JSON.parse(number)) ? 'valid' : 'invalid');
  }
}
JS
cat > expected <<'TXT'
{"type":"integer"} 5 valid valid
{"type":"integer"} 1e2 valid valid
{"type":"integer"} 12345678901234567890 valid valid
{"type":"integer"} 1e19 valid valid
{"minimum":1} 5 valid valid
{"minimum":1} 1e2 valid valid
{"minimum":1} 12345678901234567890 valid valid
{"minimum":1} 1e19 valid valid
{"type":"integer","minimum":1} 5 valid valid
{"type":"integer","minimum":1} 1e2 valid valid
{"type":"integer","minimum":1} 12345678901234567890 valid valid
{"type":"integer","minimum":1} 1e19 JsonNodeException valid
{"type":"integer","maximum":20} 5 valid valid
{"type":"integer","maximum":20} 1e2 invalid invalid
{"type":"integer","maximum":20} 12345678901234567890 invalid invalid
{"type":"integer","maximum":20} 1e19 JsonNodeException invalid
TXT
java -cp "lib/*" Bounds.java > java.out 2> java.err
node bounds.js > node.out
paste -d ' ' java.out node.out > seen

echo "schema, number, json-schema-validator 3.0.9, ajv 8.17.1:"
cat seen
diff expected seen
