#!/usr/bin/env bash
# Codes with leading zeros: one sheet, written as .xlsx and as .ods, says 000012 and 12.
#
# Expected: a number with the format 000000 shows 000012; OpenDocument has the format too
# (number:min-integer-digits), and a cell stores beside its value the text that is shown,
# <text:p>000012</text:p>. One workbook saved in two formats shows the same.
# What happens: SheetJS writes no number format into .ods and .fods, and the text that it
# puts beside the value is 12: nothing in the file tells that there were zeros. Of the same
# sheet its .xlsx keeps the format, and read again it shows 000012.
# Version: SheetJS (xlsx) 0.18.5.
#
# Why it matters to a register that takes workbooks in either format: codes of processes
# begin with zeros, and people see them so. From .xlsx the text that was shown can be had
# back; from an .ods of this library it cannot, and the code has to be compared with the
# number that the register holds, or be written as text from the start.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
echo '{}' > package.json
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 >&2

cat > codes.js <<'JS'
const sheetjs = require('xlsx');
const sheet = sheetjs.utils.aoa_to_sheet([['code'], [12]]);
sheet.A2.z = '000000';
const book = sheetjs.utils.book_new();
sheetjs.utils.book_append_sheet(book, sheet, 'S');
for (const kind of ['xlsx', 'ods', 'fods']) {
  sheetjs.writeFile(book, `codes.${kind}`, { bookType: kind });
  const cell = sheetjs.readFile(`codes.${kind}`, { cellNF: true }).Sheets.S.A2;
  console.log(`${kind}: value ${cell.v}, shown ${cell.w}, format ${cell.z ?? 'none'}`);
}
JS
node codes.js > seen.txt
python3 - >> seen.txt <<'PY'
import re, zipfile
content = zipfile.ZipFile('codes.ods').read('content.xml').decode()
print('ods stores:', re.search(r'office:value="12"[^>]*><text:p>([^<]*)<', content).group(1),
      '| number formats:', len(re.findall('<number:number-style', content)))
PY

cat > expected.txt <<'TXT'
xlsx: value 12, shown 000012, format 000000
ods: value 12, shown 12, format none
fods: value 12, shown 12, format none
ods stores: 12 | number formats: 0
TXT
cat seen.txt
diff expected.txt seen.txt
