#!/usr/bin/env bash
# A word that ends with a question mark cannot stand in brackets.
#
# Expected: [Куда идти?, Что взять] is a list of two texts, as "- Куда идти?" is a text:
# inside brackets YAML 1.2 keeps only , [ ] { } from plain words (ns-plain-safe-in), and
# a question mark is an indicator at the beginning of a word alone.
# What happens: SnakeYAML 2.7 and PyYAML 6.0.3, the two readers that most tools of Java
# and Python stand on, refuse the list in brackets and read the one of lines; yaml 2.8.1
# and js-yaml 4.1.0 of the editors read both.
# Versions: snakeyaml 2.7, PyYAML 6.0.3, yaml 2.8.1, js-yaml 4.1.0.
#
# Why it matters to a register of YAML: specifics and other needs are short sentences in
# lists, and a question among them is usual. An editor shows no fault, the check of the
# pull request refuses the file; whatever writes lists in brackets has to quote it.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --prefix "$tmp" yaml@2.8.1 js-yaml@4.1.0 >&2
python3 -m venv venv >&2
venv/bin/pip install --quiet --disable-pip-version-check pyyaml==6.0.3 >&2
mvn -q -B dependency:copy -Dartifact=org.yaml:snakeyaml:2.7 -DoutputDirectory="$tmp" >&2

printf 'a: [Куда идти?, Что взять]\n' > brackets.yaml
printf 'a:\n  - Куда идти?\n  - Что взять\n' > lines.yaml
cat > Read.java <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;

class Read {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      try {
        new Yaml().load(Files.readString(Path.of(file)));
        System.out.println("snakeyaml " + file + ": read");
      } catch (YAMLException refused) {
        System.out.println("snakeyaml " + file + ": refused");
      }
    }
  }
}
JAVA
cat > read.js <<'JS'
const fs = require('fs');
const readers = { yaml: require('yaml').parse, 'js-yaml': require('js-yaml').load };
for (const name of Object.keys(readers)) {
  for (const file of ['brackets.yaml', 'lines.yaml']) {
    let said = 'read';
    try { readers[name](fs.readFileSync(file, 'utf8')); } catch { said = 'refused'; }
    console.log(`${name} ${file}: ${said}`);
  }
}
JS
cat > read.py <<'PY'
import yaml
for file in ('brackets.yaml', 'lines.yaml'):
    said = 'read'
    try:
        yaml.safe_load(open(file, encoding='utf-8'))
    except yaml.YAMLError:
        said = 'refused'
    print(f'PyYAML {file}: {said}')
PY
{
  java -cp snakeyaml-2.7.jar Read.java brackets.yaml lines.yaml
  venv/bin/python read.py
  node read.js
} > seen
cat seen
diff seen - <<'TXT'
snakeyaml brackets.yaml: refused
snakeyaml lines.yaml: read
PyYAML brackets.yaml: refused
PyYAML lines.yaml: read
yaml brackets.yaml: read
yaml lines.yaml: read
js-yaml brackets.yaml: read
js-yaml lines.yaml: read
TXT
echo 'as described'
