#!/usr/bin/env bash
# A day of a workbook that counts from 1904 is four years and a day early in two readers.
#
# Expected: a workbook says itself whether its days are counted from 1900 or from 1904
# (date1904 of workbookPr), and whoever hands out a day as a date or as the text that is
# shown has looked there. The number alone is all that needs the caller's attention.
# What happens: SheetJS reads the mark, has it in Workbook.WBProps and minds it in the text
# that it shows, 05.01.2026; the Date that it gives for the same cell (cellDates) is 4 January
# 2022. EasyExcel says 04.01.2022 as a text and as a date, until use1904windowing(true) is
# called by someone who knew it beforehand. Apache POI, fastexcel-reader and exceljs, which
# wrote the file, say 5 January 2026.
# Versions: exceljs 4.4.0, SheetJS (xlsx) 0.18.5, EasyExcel 4.0.3, fastexcel-reader 0.20.2,
# Apache POI 5.5.1.
#
# Why it matters to a register that takes workbooks: such books were Excel's usual ones on
# a Mac for twenty years, and a sheet copied on and on keeps the mark. A wrong date of an
# act is still a plausible one: nothing fails, and the year is the only sign.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export TZ=UTC LC_ALL=C.UTF-8
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.alibaba</groupId><artifactId>easyexcel</artifactId><version>4.0.3</version>
    </dependency>
    <dependency>
      <groupId>org.dhatim</groupId><artifactId>fastexcel-reader</artifactId>
      <version>0.20.2</version>
    </dependency>
    <dependency>
      <groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib -DincludeScope=runtime >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" exceljs@4.4.0 xlsx@0.18.5 >&2

cat > days.js <<'JS'
const { Workbook } = require('exceljs');
const sheetjs = require('xlsx');
const day = (date) => date.toISOString().slice(0, 10);
(async () => {
  const book = new Workbook();
  book.properties.date1904 = true;
  const cell = book.addWorksheet('S').getCell('A1');
  cell.value = new Date(Date.UTC(2026, 0, 5));
  cell.numFmt = 'dd\\.mm\\.yyyy';
  await book.xlsx.writeFile('days.xlsx');

  const again = new Workbook();
  await again.xlsx.readFile('days.xlsx');
  console.log('exceljs: ' + day(again.worksheets[0].getCell('A1').value));
  const read = sheetjs.readFile('days.xlsx', { cellDates: true });
  console.log('SheetJS, counts from 1904: ' + read.Workbook.WBProps.date1904);
  console.log('SheetJS, date: ' + day(read.Sheets.S.A1.v));
  console.log('SheetJS, CSV: ' + sheetjs.utils.sheet_to_csv(read.Sheets.S).trim());
})();
JS
cat > Days.java <<'JAVA'
import com.alibaba.excel.EasyExcel;
import com.alibaba.excel.enums.ReadDefaultReturnEnum;
import java.io.File;
import java.io.FileInputStream;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

class Days {
  private static final String BOOK = "days.xlsx";

  public static void main(String[] none) throws Exception {
    try (var book = new ReadableWorkbook(new FileInputStream(BOOK))) {
      var cell = book.getFirstSheet().read().get(0).getCell(0);
      System.out.println("fastexcel: " + cell.asDate().toLocalDate());
    }
    try (var book = WorkbookFactory.create(new File(BOOK))) {
      var cell = book.getSheetAt(0).getRow(0).getCell(0);
      System.out.println("POI: " + new DataFormatter().formatCellValue(cell));
    }
    System.out.println("EasyExcel, text: " + first(
        EasyExcel.read(BOOK).headRowNumber(0).sheet(0).doReadSync().get(0)));
    System.out.println("EasyExcel, date: " + first(
        EasyExcel.read(BOOK).readDefaultReturn(ReadDefaultReturnEnum.ACTUAL_DATA)
            .headRowNumber(0).sheet(0).doReadSync().get(0)));
    System.out.println("EasyExcel, told of 1904: " + first(
        EasyExcel.read(BOOK).use1904windowing(true)
            .headRowNumber(0).sheet(0).doReadSync().get(0)));
  }

  private static Object first(Object row) {
    return ((Map<?, ?>) row).get(0);
  }
}
JAVA
{
  node days.js
  java -cp "lib/*" Days.java 2> warnings | grep -v Log4j
} > seen
cat > expected <<'TXT'
exceljs: 2026-01-05
SheetJS, counts from 1904: true
SheetJS, date: 2022-01-04
SheetJS, CSV: 05.01.2026
fastexcel: 2026-01-05
POI: 05.01.2026
EasyExcel, text: 04.01.2022
EasyExcel, date: 2022-01-04T00:00
EasyExcel, told of 1904: 05.01.2026
TXT
cat seen
diff expected seen
