#!/usr/bin/env bash
# hucre cannot write the workbook that it has just read, if there is a chart in it.
#
# Expected: what readXlsx returns is of the kind that writeXlsx takes, as it is for
# cells, styles and merged areas; a chart comes through or is left out.
# What happens: a chart that was read has its kind in a list (kinds: ['bar']), one to
# be written has it in a word (type: 'bar'). writeXlsx looks for the word, finds none
# and throws "Unsupported chart type: undefined", so that not one cell is saved. The
# pair openXlsx and saveXlsx, made to keep unknown parts, saves the same workbook.
# Versions: hucre 1.0.0.
#
# Why it matters to a register of YAML and workbooks: one summary chart in an issued
# annex decides whether a script that only fills in a cell can save the book at all.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --prefix "$tmp" hucre@1.0.0 >&2

cat > again.mjs <<'JS'
import { openXlsx, readXlsx, saveXlsx, writeXlsx } from 'hucre';

const rows = [['kind', 'number'], ['site', 3], ['phone', 2]];
const chart = {
  type: 'bar',
  title: 'By kind',
  anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
  series: [{ name: 'number', categories: 'S!$A$2:$A$3', values: 'S!$B$2:$B$3' }],
};
const first = await writeXlsx({ sheets: [{ name: 'S', rows, charts: [chart] }] });
const plain = await writeXlsx({ sheets: [{ name: 'S', rows }] });

async function again(name, bytes) {
  const book = await readXlsx(bytes);
  const read = book.sheets[0].charts?.[0];
  const outcome = await writeXlsx(book).then(() => 'written', (e) => e.message);
  console.log(`${name}: kinds ${JSON.stringify(read?.kinds)}, type ${read?.type}: ${outcome}`);
}

await again('without a chart', plain);
await again('with a chart', first);
const kept = await readXlsx(await saveXlsx(await openXlsx(first)));
console.log(`openXlsx, saveXlsx: charts ${kept.sheets[0].charts?.length}`);
JS
node again.mjs > seen.txt
cat seen.txt
diff - seen.txt <<'SEEN'
without a chart: kinds undefined, type undefined: written
with a chart: kinds ["bar"], type undefined: Unsupported chart type: undefined
openXlsx, saveXlsx: charts 1
SEEN
