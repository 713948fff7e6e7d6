#!/usr/bin/env bash
# "At least one visible character", written as a pattern, holds in the editor only.
#
# Expected: JSON Schema asks for ECMA-262 regular expressions, so the pattern \S
# means one set of characters in every validator, and the usual way to forbid a
# blank text refuses a no-break space too.
# What happens: json-schema-validator compiles patterns with java.util.regex as it
# stands by default, where \s is six ASCII characters. A text of a no-break space,
# an em space, an ideographic space, a line separator or a byte order mark alone
# passes \S there; ajv refuses it. The other way round, ^\s refuses such a text in
# Java and finds it in ajv. And "." leaves out U+0085 in Java only.
# Versions: json-schema-validator 3.0.9, ajv 8.17.1.
#
# Why it matters to a register of YAML and workbooks: cells pasted from documents
# and pages are full of no-break spaces, and a "filled in" field of the register may
# hold nothing else. One schema file gives two verdicts on it; what is meant has to
# be spelled out, as [^\s\u00A0\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF].
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

# A schema on each line, the same for both validators; then the texts, as JSON.
cat > schemas <<'TXT'
{"type":"string","pattern":"\\S"}
{"type":"string","pattern":"^\\s"}
{"type":"string","pattern":"^.$"}
{"type":"string","pattern":"[^\\s\\u00A0\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]"}
TXT
cat > texts <<'TXT'
"\u0020"
"\u00A0"
"\u2003"
"\u3000"
"\u2028"
"\uFEFF"
"\u0085"
"x"
TXT
cat > Patterns.java <<'JAVA'
import com.networknt.schema.*;
import java.nio.file.*;

class Patterns {
  public static void main(String[] args) throws Exception {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (String schema : Files.readAllLines(Path.of("schemas"))) {
      for (String text : Files.readAllLines(Path.of("texts"))) {
        var errors = registry.getSchema(schema).validate(text, InputFormat.JSON);
        System.out.println(errors.isEmpty() ? "valid" : "invalid");
      }
    }
  }
}
JAVA
cat > patterns.js <<'JS'
const Ajv = require('ajv/dist/2020');
const lines = (file) => require('fs').readFileSync(file, 'utf8').trimEnd().split('\n');
for (const schema of lines('schemas')) {
  const validate = new Ajv().compile(JSON.parse(schema));
  for (const text of lines('texts')) {
    console.log(`${validate(JSON.parse(text)) ? 'valid' : 'invalid'} ${text} ${JSON.parse(schema).pattern}`);
  }
}
JS
cat > expected <<'TXT'
valid invalid "\u00A0" \S
valid invalid "\u2003" \S
valid invalid "\u3000" \S
valid invalid "\u2028" \S
valid invalid "\uFEFF" \S
invalid valid "\u00A0" ^\s
invalid valid "\u2003" ^\s
invalid valid "\u3000" ^\s
invalid valid "\u2028" ^\s
invalid valid "\uFEFF" ^\s
invalid valid "\u0085" ^.$
TXT
java -cp "lib/*" Patterns.java > java.out 2> java.err
node patterns.js > node.out
[[ $(wc -l < java.out) -eq 32 && $(wc -l < node.out) -eq 32 ]]
# Only where the two disagree: the last pattern must not be among them.
paste -d ' ' java.out node.out | awk '$1 != $2' > seen

echo "json-schema-validator 3.0.9 (left) and ajv 8.17.1 (right) disagree on:"
cat seen
diff expected seen
