#!/usr/bin/env bash
# "Hall 1" of an .ods is Hall1, and its merged cells cannot be opened as .xlsx.
#
# Expected: OpenDocument gives attributes a value to be taken where they are left out. A
# space element without a count, <text:s/>, is one space; a cell that says over how many
# rows it is merged spans one column. Every reader of .ods knows both.
# What happens: SODS writes each space of a text as <text:s/>, and for merged cells the one
# attribute that matters; both are valid, and odfdom reads the file as it was meant. To
# SheetJS what is left out is none. The words of a text run together, all of them, and a
# merged range ends a column before it begins: "A1:2", "B1:A2". It hands that on when it
# writes .xlsx, and Apache POI refuses the sheet with an exception. In its own .ods SheetJS
# gives both attributes and a count with each space element, and so reads its files well.
# Versions: SODS 1.6.7 writes; odfdom-java 0.12.0, SheetJS (xlsx) 0.18.5, Apache POI 5.5.1.
#
# Why it matters to a register: names and addresses are texts of several words, and a list
# whose function is merged over its points is the usual form of one. The table comes through
# without an error and no name in it equals the one that it was.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export LC_ALL=C.UTF-8
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>com.github.miachm.sods</groupId><artifactId>SODS</artifactId>
      <version>1.6.7</version>
    </dependency>
    <dependency>
      <groupId>org.odftoolkit</groupId><artifactId>odfdom-java</artifactId>
      <version>0.12.0</version>
    </dependency>
    <dependency>
      <groupId>org.apache.poi</groupId><artifactId>poi-ooxml</artifactId><version>5.5.1</version>
    </dependency>
    <dependency>
      <groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.16</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib -DincludeScope=runtime >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 >&2

cat > Write.java <<'JAVA'
import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.File;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;

class Write {
  public static void main(String[] none) throws Exception {
    String[][] cells = {{"1", "function of the body", "Hall 1"}, {null, null, "phone"}};
    Sheet sheet = new Sheet("S", 2, 3);
    for (int row = 0; row < 2; row++) {
      for (int column = 0; column < 3; column++) {
        sheet.getRange(row, column).setValue(cells[row][column]);
      }
    }
    sheet.getRange(0, 0, 2, 1).merge();
    sheet.getRange(0, 1, 2, 1).merge();
    SpreadSheet book = new SpreadSheet();
    book.appendSheet(sheet);
    book.save(new File("list.ods"));

    Sheet read = new SpreadSheet(new File("list.ods")).getSheet("S");
    System.out.println("SODS: "
        + read.getRange(0, 1).getValue() + ", " + read.getRange(0, 2).getValue());
    try (var document = OdfSpreadsheetDocument.loadDocument(new File("list.ods"))) {
      var table = document.getTableList().get(0);
      System.out.println("odfdom: " + table.getCellByPosition(1, 0).getStringValue()
          + ", " + table.getCellByPosition(2, 0).getStringValue());
    }
  }
}
JAVA
cat > read.js <<'JS'
const sheetjs = require('xlsx');
const book = sheetjs.readFile('list.ods');
for (const row of sheetjs.utils.sheet_to_csv(book.Sheets.S).trim().split('\n')) {
  console.log('SheetJS: ' + row);
}
console.log('SheetJS, merged: ' + book.Sheets.S['!merges'].map(sheetjs.utils.encode_range).join(' '));
sheetjs.writeFile(book, 'list.xlsx');
JS
cat > Open.java <<'JAVA'
import java.io.File;
import org.apache.poi.ss.usermodel.WorkbookFactory;

class Open {
  public static void main(String[] none) throws Exception {
    try (var book = WorkbookFactory.create(new File("list.xlsx"), null, true)) {
      System.out.println("POI, merged: " + book.getSheetAt(0).getMergedRegions());
    } catch (IllegalArgumentException e) {
      System.out.println("POI: " + e.getClass().getSimpleName());
    }
  }
}
JAVA
{
  java -cp "lib/*" Write.java 2> warnings
  node read.js
  java -cp "lib/*" Open.java 2> warnings
} | grep -v Log4j > seen
cat > expected <<'TXT'
SODS: function of the body, Hall 1
odfdom: function of the body, Hall 1
SheetJS: 1,functionofthebody,Hall1
SheetJS: ,,phone
SheetJS, merged: A1:2 B1:A2
POI: IllegalArgumentException
TXT
cat seen
diff expected seen
