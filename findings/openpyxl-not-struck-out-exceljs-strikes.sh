#!/usr/bin/env bash
# openpyxl says "not struck out", exceljs reads it as struck out, and keeps it so.
#
# Expected: a font with strike=False is a font that is not struck out, for the
# program that wrote it and for every reader of the workbook.
# What happens: openpyxl saves Font(strike=False) as <strike val="0"/>, which is
# valid: the element's own attribute says no. exceljs looks at the element alone and
# reports strike: true; when it saves the workbook again it writes <strike/>, and
# from then on the cell is struck out for openpyxl too.
# Versions: openpyxl 3.1.5, exceljs 4.4.0.
#
# Why it matters to a register of YAML and workbooks: in a list that goes round by
# mail a row struck out means "to be taken out". One pass through a converter built
# on exceljs turns a plain row into one that asks to be deleted, text unchanged.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
python3 -m venv env >&2
env/bin/pip install --quiet --disable-pip-version-check openpyxl==3.1.5 >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" exceljs@4.4.0 >&2

cat > write.py <<'PY'
from openpyxl import Workbook
from openpyxl.styles import Font

book = Workbook()
sheet = book.active
for row, font in enumerate([Font(), Font(strike=False), Font(strike=True)], start=1):
    sheet.cell(row, 1, "text").font = font
book.save("first.xlsx")
PY
cat > again.js <<'JS'
const { Workbook } = require('exceljs');
(async () => {
  const book = new Workbook();
  await book.xlsx.readFile('first.xlsx');
  for (const row of [1, 2, 3]) {
    console.log(`exceljs A${row}: struck out ${book.worksheets[0].getCell(row, 1).font?.strike === true}`);
  }
  await book.xlsx.writeFile('second.xlsx');
})();
JS
cat > read.py <<'PY'
from openpyxl import load_workbook

for name in ["first.xlsx", "second.xlsx"]:
    sheet = load_workbook(name).active
    print(f"openpyxl {name}:", [bool(sheet.cell(row, 1).font.strike) for row in (1, 2, 3)])
PY
cat > expected <<'TXT'
exceljs A1: struck out false
exceljs A2: struck out true
exceljs A3: struck out true
openpyxl first.xlsx: [False, False, True]
openpyxl second.xlsx: [False, True, True]
TXT
{
  env/bin/python write.py
  node again.js
  env/bin/python read.py
} > seen
cat seen
diff expected seen
