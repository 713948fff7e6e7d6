#!/usr/bin/env bash
# A formula saved without its result: a zero, an absent cell, or nothing known.
#
# Expected: the file format lets <c><f>A1*2</f></c> stand without <v>, so a reader
# tells "there is a formula, its result is not known", and a re-save keeps it.
# What happens: SheetJS and exceljs write such cells whenever a program gives only
# the formula. Apache POI then answers the number 0.0 for each, for a formula that
# joins texts too, and calls the stored result NUMERIC. SheetJS does not have the
# cell at all, although it reads formulas by default and wrote these itself: read
# and write once more, and the formula is gone (the option sheetStubs keeps it).
# exceljs has the formula and no result, the one answer that was expected.
# Versions: SheetJS (xlsx) 0.18.5, exceljs 4.4.0, Apache POI 5.5.1.
#
# Why it matters to a register of YAML and workbooks: a quantity that no one ever
# computed is imported as 0, or its column looks empty, depending on the reader. A
# cell with a formula must be asked whether it stores a value at all.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 exceljs@4.4.0 >&2

cat > formulas.js <<'JS'
const sheetjs = require('xlsx');
const { Workbook } = require('exceljs');
const NUMBER = 'A1*2';
const TEXT = 'A1&" pcs"';

async function tell(file) {
  const had = (book) => ['A2', 'A3'].map(c => book.Sheets.S[c]?.f ?? 'no cell').join(', ');
  const once = sheetjs.readFile(file);
  sheetjs.writeFile(once, 'again.xlsx');
  console.log(`SheetJS on ${file}: ${had(once)}; saved again: ` +
    had(sheetjs.readFile('again.xlsx', { sheetStubs: true })) +
    `; with sheetStubs: ${had(sheetjs.readFile(file, { sheetStubs: true }))}`);
  const book = new Workbook();
  await book.xlsx.readFile(file);
  const cells = ['A2', 'A3'].map(c => book.getWorksheet('S').getCell(c));
  console.log(`exceljs on ${file}: ` + cells.map(c => `${c.formula} is ${c.result}`).join(', '));
}

(async () => {
  sheetjs.writeFile({ SheetNames: ['S'], Sheets: { S: { '!ref': 'A1:A3',
    A1: { t: 'n', v: 5 }, A2: { t: 'n', f: NUMBER }, A3: { t: 's', f: TEXT } } } }, 'sheetjs.xlsx');
  const book = new Workbook();
  book.addWorksheet('S').addRows([[5], [{ formula: NUMBER }], [{ formula: TEXT }]]);
  await book.xlsx.writeFile('exceljs.xlsx');
  await tell('sheetjs.xlsx');
  await tell('exceljs.xlsx');
})();
JS
cat > Formulas.java <<'JAVA'
import java.io.FileInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class Formulas {
  public static void main(String[] files) throws Exception {
    for (String file : files) {
      try (var book = new XSSFWorkbook(new FileInputStream(file))) {
        for (int row = 1; row <= 2; row++) {
          var cell = book.getSheet("S").getRow(row).getCell(0);
          System.out.println("POI on " + file + ": " + cell.getCellFormula() + " is "
              + cell.getCachedFormulaResultType() + " " + cell.getNumericCellValue());
        }
      }
    }
  }
}
JAVA
cat > expected <<'TXT'
SheetJS on sheetjs.xlsx: no cell, no cell; saved again: no cell, no cell; with sheetStubs: A1*2, A1&" pcs"
exceljs on sheetjs.xlsx: A1*2 is undefined, A1&" pcs" is undefined
SheetJS on exceljs.xlsx: no cell, no cell; saved again: no cell, no cell; with sheetStubs: A1*2, A1&" pcs"
exceljs on exceljs.xlsx: A1*2 is undefined, A1&" pcs" is undefined
POI on sheetjs.xlsx: A1*2 is NUMERIC 0.0
POI on sheetjs.xlsx: A1&" pcs" is NUMERIC 0.0
POI on exceljs.xlsx: A1*2 is NUMERIC 0.0
POI on exceljs.xlsx: A1&" pcs" is NUMERIC 0.0
TXT
node formulas.js > seen
java -Dlog4j2.StatusLogger.level=OFF -cp "lib/*" Formulas.java sheetjs.xlsx exceljs.xlsx >> seen

echo "SheetJS 0.18.5, exceljs 4.4.0, POI 5.5.1"
cat seen
diff expected seen
