#!/usr/bin/env bash
# A cell read as an inline string cannot be overwritten: three libraries, three texts.
#
# Expected: after setCellValue("new") the cell says "new", to the program that
# wrote it and to everyone who opens the saved workbook.
# What happens: Apache POI's streaming writer (SXSSF) saves each text as an inline
# string, <c t="inlineStr"><is>. POI's ordinary model (XSSF) opens it, and
# setCellValue("new") then puts <v>new</v> BEFORE the old <is> and keeps the type
# and the old text. POI itself goes on answering "old", at once and after saving;
# SheetJS answers "old", exceljs answers "newold". A formula put over such a cell
# keeps the old text as its stored result. No call fails. Only a number over the
# cell, or setBlank() before the new text, gives what was asked for.
# Versions: Apache POI 5.5.1, SheetJS (xlsx) 0.18.5, exceljs 4.4.0.
#
# Why it matters to a register of YAML and workbooks: an export made by a streaming
# writer that is filled in later by a program keeps its old values silently, and
# which text comes back into the YAML depends on who reads the workbook.
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

cat > Overwrite.java <<'JAVA'
import java.io.*;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.*;

class Overwrite {
  public static void main(String[] args) throws Exception {
    try (var book = new SXSSFWorkbook(); var out = new FileOutputStream("export.xlsx")) {
      var row = book.createSheet("S").createRow(0);
      for (int i = 0; i < 4; i++) row.createCell(i).setCellValue("old");
      book.write(out);
    }
    try (var book = new XSSFWorkbook(new FileInputStream("export.xlsx"));
        var out = new FileOutputStream("filled.xlsx")) {
      var row = book.getSheetAt(0).getRow(0);
      row.getCell(0).setCellValue("new");
      row.getCell(1).setCellValue(42);
      row.getCell(2).setBlank();
      row.getCell(2).setCellValue("new");
      row.getCell(3).setCellFormula("1+1");
      System.out.println("POI at once     A1=" + row.getCell(0).getStringCellValue());
      book.write(out);
    }
    try (var book = new XSSFWorkbook(new FileInputStream("filled.xlsx"))) {
      var row = book.getSheetAt(0).getRow(0);
      System.out.println("POI reopened    A1=" + row.getCell(0).getStringCellValue()
          + " B1=" + (int) row.getCell(1).getNumericCellValue()
          + " C1=" + row.getCell(2).getStringCellValue()
          + " D1=" + row.getCell(3).getRichStringCellValue());
    }
  }
}
JAVA
cat > read.js <<'JS'
const sheet = require('xlsx').readFile('filled.xlsx').Sheets.S;
console.log('SheetJS         ' + ['A1', 'B1', 'C1', 'D1'].map(c => `${c}=${sheet[c].v}`).join(' '));
const book = new (require('exceljs').Workbook)();
book.xlsx.readFile('filled.xlsx').then(() => console.log('exceljs         ' + ['A1', 'B1', 'C1']
  .map(c => `${c}=${book.getWorksheet('S').getCell(c).value}`).join(' ')));
JS
cat > expected <<'TXT'
POI at once     A1=old
POI reopened    A1=old B1=42 C1=new D1=old
SheetJS         A1=old B1=42 C1=new D1=old
exceljs         A1=newold B1=42 C1=new
TXT
java -Dlog4j2.StatusLogger.level=OFF -cp "lib/*" Overwrite.java > seen
node read.js >> seen

echo "POI 5.5.1, SheetJS 0.18.5, exceljs 4.4.0"
cat seen
diff expected seen
