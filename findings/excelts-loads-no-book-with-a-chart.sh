#!/usr/bin/env bash
# excelts opens no workbook that has a chart, until its module for charts is installed.
#
# Expected: a reader of cells passes over a part that it has no use for, as exceljs,
# which it is derived from, does: the chart is lost, the cells are there. Earlier
# versions of excelts (5.1.17) read such workbooks too.
# What happens: the module for charts became an option that the program has to install
# by a call. Without the call not only charts are missing: loading throws for the whole
# workbook, also when only the cells of another sheet are asked for.
# Versions: @cj-tech-master/excelts 10.2.0 and 5.1.17, exceljs 4.4.0, hucre 1.0.0 (to
# write a workbook with a chart).
#
# Why it matters to a register of YAML and workbooks: an annex with a summary chart, and
# every return of it, is refused by a tool that read it before an update; a check that
# is tried on books without charts does not show it.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --prefix "$tmp" hucre@1.0.0 exceljs@4.4.0 \
  now@npm:@cj-tech-master/excelts@10.2.0 before@npm:@cj-tech-master/excelts@5.1.17 >&2

cat > open.mjs <<'JS'
import { writeXlsx } from 'hucre';
import exceljs from 'exceljs';
import * as before from 'before';
import * as now from 'now';

const rows = [['kind', 'number'], ['site', 3], ['phone', 2]];
const chart = {
  type: 'bar',
  anchor: { from: { row: 5, col: 0 }, to: { row: 20, col: 6 } },
  series: [{ name: 'number', categories: 'S!$A$2:$A$3', values: 'S!$B$2:$B$3' }],
};
const books = {
  'without a chart': await writeXlsx({ sheets: [{ name: 'S', rows }] }),
  'with a chart': await writeXlsx({ sheets: [{ name: 'S', rows, charts: [chart] }] }),
};

async function cell(Workbook, bytes) {
  const book = new Workbook();
  try {
    await book.xlsx.load(bytes);
    return book.getWorksheet('S').getCell('A2').value;
  } catch (e) {
    return e.message.split('. ')[0];
  }
}

for (const [name, bytes] of Object.entries(books)) {
  console.log(name);
  console.log(`  exceljs 4.4.0: ${await cell(exceljs.Workbook, bytes)}`);
  console.log(`  excelts 5.1.17: ${await cell(before.Workbook, bytes)}`);
  console.log(`  excelts 10.2.0: ${await cell(now.Workbook, bytes)}`);
}
JS
node open.mjs > seen.txt
cat seen.txt
diff - seen.txt <<'SEEN'
without a chart
  exceljs 4.4.0: site
  excelts 5.1.17: site
  excelts 10.2.0: site
with a chart
  exceljs 4.4.0: site
  excelts 5.1.17: site
  excelts 10.2.0: No chart support is installed
SEEN
