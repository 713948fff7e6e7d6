#!/usr/bin/env bash
# A day written to .ods by one library is an American text to the other.
#
# Expected: a cell with office:date-value holds a day, and a reader takes the day
# from that value, however it is displayed; a tab inside a text stays a tab.
# What happens: SheetJS writes the day as an ISO moment of UTC, with milliseconds and
# Z, and as display text in the American order, without a century. SODS does not
# read that value and, in silence, hands out the display text as a String: 5 January
# becomes "1/5/24", which a Russian reader takes for 1 May. SheetJS reads its file as
# a day. SODS also drops <text:tab/>, so the words on both its sides run together,
# though it keeps <text:s/> and separate paragraphs.
# Versions: SheetJS (xlsx) 0.18.5, SODS 1.6.7.
#
# Why it matters to a register of YAML and workbooks: an open-format table passed
# between two tools swaps day and month of each date up to the 12th without an error.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact=com.github.miachm.sods:SODS:1.6.7 -DoutputDirectory=lib >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" xlsx@0.18.5 >&2

cat > days.js <<'JS'
const sheetjs = require('xlsx');
const sheet = sheetjs.utils.aoa_to_sheet(
  [[new Date(Date.UTC(2024, 0, 5)), 'left\tright', 'two  spaces', 'two\nlines']], { cellDates: true });
sheetjs.writeFile({ SheetNames: ['S'], Sheets: { S: sheet } }, 'days.ods');
const read = sheetjs.readFile('days.ods', { cellDates: true }).Sheets.S;
console.log('SheetJS: ' + ['A1', 'B1', 'C1', 'D1'].map(c => JSON.stringify(read[c].v)).join(' '));
JS
cat > Days.java <<'JAVA'
import com.github.miachm.sods.*;
import java.io.File;

class Days {
  public static void main(String[] args) throws Exception {
    var sheet = new SpreadSheet(new File("days.ods")).getSheet("S");
    System.out.print("SODS:");
    for (int column = 0; column < 4; column++) {
      Object value = sheet.getRange(0, column).getValue();
      System.out.print(" " + value.getClass().getSimpleName() + " \""
          + value.toString().replace("\n", "\\n").replace("\t", "\\t") + "\"");
    }
    System.out.println();
  }
}
JAVA
cat > expected <<'TXT'
SheetJS: "2024-01-05T00:00:00.000Z" "left\tright" "two  spaces" "two\nlines"
SODS: String "1/5/24" String "leftright" String "two  spaces" String "two\nlines"
TXT
TZ=UTC node days.js > seen
java -Duser.timezone=UTC -cp "lib/*" Days.java >> seen

echo "SheetJS 0.18.5, SODS 1.6.7"
cat seen
diff expected seen
