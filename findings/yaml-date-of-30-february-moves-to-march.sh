#!/usr/bin/env bash
# 30 February in YAML is 1 March to one reader and a text to the next; none refuses.
#
# Expected: a plain scalar shaped as a date that no calendar has is refused where
# dates are dates, or stays the text that was written.
# What happens: SnakeYAML, even with its SafeConstructor, and js-yaml by default
# give 1 March for 2024-02-30 without a word, and SnakeYAML writes the new day back
# when it dumps what it loaded; so does the npm package yaml once it is told
# version 1.1. snakeyaml-engine and yaml with its default give the text, which
# ajv-formats then refuses as a "format": "date".
# Versions: SnakeYAML 2.7, snakeyaml-engine 2.10, js-yaml 4.1.0, yaml (npm) 2.8.1,
# ajv 8.17.1, ajv-formats 3.0.1.
#
# Why it matters to a register of YAML and workbooks: a slip in the day of an act
# comes out in the workbook as a plausible day of another month, and a load and a
# dump hide the slip for good. Dates must be read as texts and checked as days.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId>
      <version>2.7</version></dependency>
    <dependency><groupId>org.snakeyaml</groupId><artifactId>snakeyaml-engine</artifactId>
      <version>2.10</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" \
  js-yaml@4.1.0 yaml@2.8.1 ajv@8.17.1 ajv-formats@3.0.1 >&2
echo 'day: 2024-02-30' > day.yaml

cat > Day.java <<'JAVA'
import java.nio.file.*;
import java.util.*;
import org.snakeyaml.engine.v2.api.*;
import org.yaml.snakeyaml.*;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class Day {
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of("day.yaml"));
    var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
    Map<String, Object> loaded = yaml.load(text);
    System.out.println("SnakeYAML: " + ((Date) loaded.get("day")).toInstant()
        + ", dumped: " + yaml.dump(loaded).strip());
    System.out.println("snakeyaml-engine: "
        + new Load(LoadSettings.builder().build()).loadFromString(text));
  }
}
JAVA
cat > day.js <<'JS'
const jsyaml = require('js-yaml');
const yaml = require('yaml');
const ajv = new (require('ajv'))();
require('ajv-formats')(ajv);
const text = require('fs').readFileSync('day.yaml', 'utf8');
const tell = (name, { day }) => console.log(`${name}: ${day instanceof Date ? day.toISOString() : `text ${day}`}`);
tell('js-yaml', jsyaml.load(text));
tell('yaml', yaml.parse(text));
tell('yaml, version 1.1', yaml.parse(text, { version: '1.1' }));
console.log('ajv-formats: ' + ajv.validate({ type: 'string', format: 'date' }, yaml.parse(text).day));
JS
cat > expected <<'TXT'
SnakeYAML: 2024-03-01T00:00:00Z, dumped: {day: !!timestamp '2024-03-01T00:00:00Z'}
snakeyaml-engine: {day=2024-02-30}
js-yaml: 2024-03-01T00:00:00.000Z
yaml: text 2024-02-30
yaml, version 1.1: 2024-03-01T00:00:00.000Z
ajv-formats: false
TXT
java -Duser.timezone=UTC -cp "lib/*" Day.java > seen
node day.js >> seen

echo "SnakeYAML 2.7, snakeyaml-engine 2.10, js-yaml 4.1.0, yaml (npm) 2.8.1, ajv-formats 3.0.1"
cat seen
diff expected seen
