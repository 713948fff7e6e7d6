#!/usr/bin/env bash
# One schema, one YAML file, opposite verdicts: which plain words are texts.
#
# Expected: {"type": "string"} on a plain YAML word gives the same answer in every
# checker, whichever it is, as long as the word is nothing exotic: a date, an hour.
# What happens: ajv-cli reads YAML with the types of 1.1 (js-yaml 3), so an
# unquoted date is a date and an hour a number in base sixty, and both are refused;
# sourcemeta's checker and the language server of the editors keep them as texts.
# For 0o17 it is the other way round: a text for ajv-cli, the number 15 for the two
# others. "yes" and "NO", which everybody knows about, are texts in all three.
# Versions: ajv-cli 5.0.0 with js-yaml 3.14.1, @sourcemeta/jsonschema 16.11.0,
# yaml-language-server 1.25.0.
#
# Why it matters to a register of YAML and workbooks: dates of revision and hours of
# reception are much of what a list holds. The editor sees no fault and the check of
# the pull request stops, or the other way round; only quotes end the quarrel.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --prefix "$tmp" ajv-cli@5.0.0 js-yaml@3.14.1 \
  @sourcemeta/jsonschema@16.11.0 yaml-language-server@1.25.0 >&2

cat > schema.json <<'JSON'
{"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
 "properties": {"word": {"type": "string"}}}
JSON
cat > words <<'TXT'
2026-02-12
"2026-02-12"
9:30
1_000
0o17
017
yes
TXT
cat > editor.js <<'JS'
// Asks the language server, as an editor does, what is wrong with each text.
const { spawn } = require('child_process');
const fs = require('fs');
const words = fs.readFileSync('words', 'utf8').trimEnd().split('\n');
const settings = {
  validate: true,
  schemaStore: { enable: false },
  schemas: { [`file://${process.cwd()}/schema.json`]: '*.yaml' },
};
const server = spawn('node',
  ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
  { stdio: ['pipe', 'pipe', 'ignore'] });
const send = (message) => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
};
const uri = (index) => `file://${process.cwd()}/${index}.yaml`;
const told = new Map();
function take(message) {
  if (message.id === 1 && !message.method) {
    send({ method: 'initialized', params: {} });
    send({ method: 'workspace/didChangeConfiguration', params: { settings: { yaml: settings } } });
  } else if (message.method && message.id !== undefined) {
    const items = message.params.items ?? [];
    send({ id: message.id, result: items.map((item) => (item.section === 'yaml' ? settings : {})) });
    if (message.method === 'workspace/configuration') setTimeout(open, 1000);
  } else if (message.method === 'textDocument/publishDiagnostics') {
    told.set(message.params.uri, message.params.diagnostics);
    if (told.size === words.length) setTimeout(tell, 2000);
  }
}
let opened = false;
function open() {
  if (opened) return;
  opened = true;
  words.forEach((word, index) => send({
    method: 'textDocument/didOpen',
    params: { textDocument: {
      uri: uri(index), languageId: 'yaml', version: 1, text: `word: ${word}\n` } },
  }));
}
function tell() {
  words.forEach((word, index) =>
    console.log(told.get(uri(index)).length === 0 ? 'text' : 'no text'));
  server.kill();
  process.exit(0);
}
let bytes = Buffer.alloc(0);
server.stdout.on('data', (more) => {
  bytes = Buffer.concat([bytes, more]);
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(bytes.subarray(0, end).toString())[1]);
    if (bytes.length < end + 4 + length) return;
    const message = JSON.parse(bytes.subarray(end + 4, end + 4 + length));
    bytes = bytes.subarray(end + 4 + length);
    take(message);
  }
});
send({ id: 1, method: 'initialize', params: {
  processId: null, rootUri: `file://${process.cwd()}`,
  capabilities: { workspace: { configuration: true } } } });
setTimeout(() => process.exit(1), 60000);
JS
verdict() { if "$@" > /dev/null 2>&1; then echo text; else echo 'no text'; fi; }

node editor.js > editor
while IFS= read -r word; do
  printf 'word: %s\n' "$word" > word.yaml
  printf '%s\t%s\t%s\n' "$word" \
    "$(verdict node_modules/.bin/ajv validate -s schema.json -d word.yaml)" \
    "$(verdict node_modules/.bin/jsonschema validate schema.json word.yaml)"
done < words > checkers
paste checkers editor > seen
cat > expected <<'TXT'
2026-02-12	no text	text	text
"2026-02-12"	text	text	text
9:30	no text	text	text
1_000	no text	text	text
0o17	text	no text	no text
017	no text	no text	no text
yes	text	text	text
TXT
echo "word, ajv-cli, sourcemeta, language server:"
cat seen
diff expected seen
