#!/usr/bin/env bash
# exceljs sees no protection where a workbook spells it "true" and "false".
#
# Expected: attributes of the kind xsd:boolean may be written 1, 0, true or false,
# and a reader takes all four. exceljs itself does so for a hidden row and column.
# What happens: exceljs reads <sheetProtection sheet="true"/> as a sheet without
# protection and <protection locked="false"/> as a cell like any other, while
# hidden="true" on a row is understood. Nothing is reported, and saving the workbook
# again writes it without protection and with no cell open to be filled in. Apache
# POI is one of the programs that write these words.
# Versions: exceljs 4.4.0, jszip 3.10.1 (to change the spelling in a saved workbook).
#
# Why it matters to a register of YAML and workbooks: a form that leaves only its
# input cells open comes back from one pass through exceljs with every cell open,
# headings and keys included, or, when protection is put back on, with none.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
npm install --silent --no-audit --no-fund --prefix "$tmp" \
  exceljs@4.4.0 jszip@3.10.1 >&2

cat > spell.js <<'JS'
const fs = require('fs');
const { Workbook } = require('exceljs');
const JSZip = require('jszip');
const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

async function spelled(from, to, changes) {
  const zip = await JSZip.loadAsync(fs.readFileSync(from));
  for (const [part, before, after] of changes) {
    const xml = await zip.file(part).async('string');
    if (!xml.includes(before)) throw new Error(`${part} has no ${before}`);
    zip.file(part, xml.replaceAll(before, after));
  }
  fs.writeFileSync(to, await zip.generateAsync({ type: 'nodebuffer' }));
}

async function tell(file) {
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const sheet = book.worksheets[0];
  const cell = sheet.getCell('A1');
  await book.xlsx.writeFile('again.xlsx');
  const zip = await JSZip.loadAsync(fs.readFileSync('again.xlsx'));
  const saved = async (part, text) => (await zip.file(part).async('string')).includes(text);
  console.log(file);
  console.log(`  exceljs: sheet protected ${sheet.sheetProtection?.sheet === true}, ` +
    `A1 open ${cell.protection?.locked === false}, ` +
    `row 3 hidden ${sheet.getRow(3).hidden}`);
  console.log(`  saved again: sheet protected ${await saved(SHEET, '<sheetProtection')}, ` +
    `A1 open ${await saved(STYLES, 'locked="0"')}`);
}

(async () => {
  const book = new Workbook();
  const sheet = book.addWorksheet('S');
  Object.assign(sheet.getCell('A1'), { value: 'fill in', protection: { locked: false } });
  sheet.getCell('A3').value = 'aside';
  sheet.getRow(3).hidden = true;
  await sheet.protect('', {});
  await book.xlsx.writeFile('figures.xlsx');
  await spelled('figures.xlsx', 'words.xlsx', [[STYLES, 'locked="0"', 'locked="false"'],
    [SHEET, 'sheet="1"', 'sheet="true"'], [SHEET, 'hidden="1"', 'hidden="true"']]);
  await tell('figures.xlsx');
  await tell('words.xlsx');
})();
JS
cat > expected <<'TXT'
figures.xlsx
  exceljs: sheet protected true, A1 open true, row 3 hidden true
  saved again: sheet protected true, A1 open true
words.xlsx
  exceljs: sheet protected false, A1 open false, row 3 hidden true
  saved again: sheet protected false, A1 open false
TXT
node spell.js > seen

echo "exceljs 4.4.0, jszip 3.10.1"
cat seen
diff expected seen
