#!/usr/bin/env bash
# Dates with dots: 01.11.2026 of one program is 46327 when another writes it out as CSV.
#
# Expected: the number format dd.mm.yyyy shows 01.11.2026. A dot between parts of a date is
# a literal that needs no backslash: Excel and LibreOffice show such a cell as that date, and
# programs that make workbooks are usually given the format so. With dashes or slashes, which
# need no backslash either, SheetJS agrees.
# What happens: in SheetJS the text of such a cell, and its place in the CSV, is the number of
# the day, 46327, without a word. Its formatter, asked directly, throws.
# With dd\.mm\.yyyy, as Excel writes the format into a file, the same day is a date.
# Versions: SheetJS (xlsx) 0.18.5, exceljs 4.4.0.
#
# Why it matters to a register that takes tables from departments: a workbook that looks right
# in every office comes on as CSV with 46327 in a column of days. A whole number of some
# thousands where a day is expected is to be read as the day that spreadsheets count so, or
# refused with both readings; it is no year and no text.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 exceljs@4.4.0 >&2

cat > dates.js <<'JS'
const exceljs = require('exceljs');
const sheetjs = require('xlsx');
const formats = ['dd.mm.yyyy', 'd.m.yy', 'yyyy.mm.dd', 'dd\\.mm\\.yyyy', 'dd-mm-yyyy', 'dd/mm/yyyy'];
(async () => {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('S');
  formats.forEach((format, row) => {
    const cell = sheet.getCell(row + 1, 1);
    cell.value = new Date(Date.UTC(2026, 10, 1));
    cell.numFmt = format;
  });
  await book.xlsx.writeFile('dates.xlsx');
  const read = sheetjs.readFile('dates.xlsx', { cellNF: true }).Sheets.S;
  const csv = sheetjs.utils.sheet_to_csv(read).trimEnd().split('\n');
  formats.forEach((format, row) => {
    const cell = read[`A${row + 1}`];
    let direct;
    try {
      direct = sheetjs.SSF.format(format, 46327);
    } catch (fault) {
      direct = 'throws';
    }
    console.log(`${cell.z}: text ${cell.w}, csv ${csv[row]}, formatter ${direct}`);
  });
})();
JS
node dates.js > seen.txt

cat > expected.txt <<'TXT'
dd.mm.yyyy: text 46327, csv 46327, formatter throws
d.m.yy: text 46327, csv 46327, formatter throws
yyyy.mm.dd: text 46327, csv 46327, formatter throws
dd\.mm\.yyyy: text 01.11.2026, csv 01.11.2026, formatter 01.11.2026
dd-mm-yyyy: text 01-11-2026, csv 01-11-2026, formatter 01-11-2026
dd/mm/yyyy: text 01/11/2026, csv 01/11/2026, formatter 01/11/2026
TXT
cat seen.txt
diff expected.txt seen.txt
