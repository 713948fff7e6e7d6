#!/usr/bin/env bash
# "10-18" of a Word document is 1018 to docx4j's text, and a deleted number stays in it.
#
# Expected: TextUtils.getText hands out the text of a paragraph: what a reader of the
# document sees, and what the other extractors hand out.
# What happens: it joins the texts of runs and of deleted runs alike, and leaves out marks that
# stand for a character. The hyphen that Word sets with Ctrl+Shift+hyphen, so that hours and
# telephone numbers stay in one line, is such a mark, <w:noBreakHyphen/>: it is gone. A cell
# where a number was replaced with changes tracked gives both numbers as one word. Apache POI
# and mammoth keep the hyphen and leave deleted text out. The line break of Shift+Enter is lost
# in docx4j and in mammoth's raw text, "room 10" and "5" are room 105. Nothing warns.
# Versions: docx (npm) 9.15.2 writes; docx4j 11.5.13, Apache POI 5.5.1, mammoth 1.13.0 read.
#
# Why it matters to a register of touchpoints: hours of reception and extensions of telephones
# are what such documents are read for, and the document that comes for approval has its
# changes tracked. "1018" and "10101011" look like a code and a number, not like a loss.
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
      <groupId>org.docx4j</groupId><artifactId>docx4j-JAXB-ReferenceImpl</artifactId>
      <version>11.5.13</version>
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
npm install --silent --no-audit --no-fund --prefix "$tmp" docx@9.15.2 mammoth@1.13.0 >&2

cat > write.js <<'JS'
const fs = require('fs');
const docx = require('docx');
const mammoth = require('mammoth');
const tracked = { id: 1, author: 'A', date: '2026-01-05T00:00:00Z' };
const paragraph = (...children) => new docx.Paragraph({ children });
const hyphen = () => new docx.NoBreakHyphen();
const document = new docx.Document({ sections: [{ children: [
  paragraph(new docx.TextRun({ children: ['10', hyphen(), '18'] })),
  paragraph(new docx.TextRun({ children: ['+7 (812) 000', hyphen(), '00', hyphen(), '00'] })),
  paragraph(new docx.TextRun({ children: ['room 10'] }), new docx.TextRun({ text: '5', break: 1 })),
  paragraph(
    new docx.DeletedTextRun({ ...tracked, text: '1010' }),
    new docx.InsertedTextRun({ ...tracked, id: 2, text: '1011' })),
] }] });
(async () => {
  fs.writeFileSync('list.docx', await docx.Packer.toBuffer(document));
  const read = await mammoth.extractRawText({ path: 'list.docx' });
  fs.writeFileSync('mammoth', read.value.trimEnd().split('\n\n')
    .map((text) => text.replace(/\n/g, '|') + '\n').join(''));
})();
JS
cat > Read.java <<'JAVA'
import java.io.File;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

class Read {
  public static void main(String[] none) throws Exception {
    List<String> docx4j = new ArrayList<>();
    var document = WordprocessingMLPackage.load(new File("list.docx"));
    for (Object paragraph : document.getMainDocumentPart().getContent()) {
      docx4j.add(TextUtils.getText(paragraph).replace('\n', '|'));
    }
    Files.write(Path.of("docx4j"), docx4j);
    List<String> poi = new ArrayList<>();
    try (var read = new XWPFDocument(new FileInputStream("list.docx"))) {
      read.getParagraphs().forEach(paragraph -> poi.add(paragraph.getText().replace('\n', '|')));
    }
    Files.write(Path.of("poi"), poi);
  }
}
JAVA
node write.js
java -cp "lib/*" Read.java > warnings 2>&1 || { cat warnings; exit 1; }
paste poi mammoth docx4j > seen
cat > expected <<'TXT'
10‑18	10‑18	1018
+7 (812) 000‑00‑00	+7 (812) 000‑00‑00	+7 (812) 0000000
room 10|5	room 105	room 105
1011	1011	10101011
TXT
echo "Apache POI, mammoth, docx4j; | is a line break:"
cat seen
diff expected seen
