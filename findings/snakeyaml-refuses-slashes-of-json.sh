#!/usr/bin/env bash
# Slashes that JSON writes with a backslash are no YAML for SnakeYAML.
#
# Expected: since YAML 1.2 a JSON document is a YAML document; "\/" is among the escapes of
# YAML 1.2 (production 53) for that very reason. Web addresses arrive so: the default of a
# common JSON writer (PHP's json_encode) sets a backslash before every slash.
# What happens: SnakeYAML refuses the text ("found unknown escape character /"). Its own
# sibling for YAML 1.2, SnakeYAML Engine, and the npm packages yaml and js-yaml read it, so
# an editor that checks with the latter shows no fault.
# Versions: SnakeYAML 2.7, SnakeYAML Engine 3.0.1, yaml (npm) 2.8.1, js-yaml 4.1.0.
#
# Why it matters to a register of YAML: addresses are pasted from other systems' JSON. The
# file is right in the editor and refused by the check, and the usual advice for an unknown
# escape, to double the backslash or to take single quotes, would put the backslash into the
# address. The fault has to be told for what it is: the backslash goes, the slash stays.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
for artifact in org.yaml:snakeyaml:2.7 org.snakeyaml:snakeyaml-engine:3.0.1; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact="$artifact" -DoutputDirectory=lib >&2
done
npm install --silent --no-audit --no-fund --prefix "$tmp" yaml@2.8.1 js-yaml@4.1.0 >&2

printf '%s\n' '{"address": "https:\/\/office.example\/reception"}' > office.json
cat > Slashes.java <<'JAVA'
import java.nio.file.*;
import org.snakeyaml.engine.v2.api.*;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

class Slashes {
  public static void main(String[] args) throws Exception {
    String text = Files.readString(Path.of("office.json"));
    try {
      System.out.println("SnakeYAML: " + new Yaml().load(text));
    } catch (MarkedYAMLException refused) {
      System.out.println("SnakeYAML: refused, " + refused.getProblem());
    }
    System.out.println(
        "SnakeYAML Engine: " + new Load(LoadSettings.builder().build()).loadFromString(text));
  }
}
JAVA
java -cp 'lib/*' Slashes.java > seen.txt
cat > slashes.js <<'JS'
const text = require('fs').readFileSync('office.json', 'utf8');
console.log('JSON:', JSON.parse(text).address);
console.log('yaml:', require('yaml').parse(text).address);
console.log('js-yaml:', require('js-yaml').load(text).address);
JS
node slashes.js >> seen.txt

cat > expected.txt <<'TXT'
SnakeYAML: refused, found unknown escape character /(47)
SnakeYAML Engine: {address=https://office.example/reception}
JSON: https://office.example/reception
yaml: https://office.example/reception
js-yaml: https://office.example/reception
TXT
cat seen.txt
diff expected.txt seen.txt
