#!/usr/bin/env bash
# "format": "email" of two validators: one wants a known domain, the other Latin letters.
#
# Expected: "format": "email" judges the form of an address. JSON Schema refers to RFC 5321
# for it, where any name of letters, digits and hyphens is a domain, and letters of other
# alphabets have a format of their own, idn-email. Two checkers that both turn the format
# on agree on addresses as plain as it@portal.lan.
# What happens: everit asks whether the last part of the domain is in a list that comes with
# commons-validator, so addresses within an office's own network (.lan, .corp), and those
# of the documentation (.example), are none. The Cyrillic domains are in that list, and
# Cyrillic letters before the at sign are good as well.
# ajv refuses every address with a Cyrillic letter and takes any domain. Of six addresses the
# two agree on one: the Cyrillic domain in the spelling that mail servers exchange.
# Versions: everit-json-schema 1.14.6 (draft 7), ajv 8.17.1 with ajv-formats 3.0.1.
#
# Why it matters to a register of touchpoints: internal clients are served at addresses of the
# internal network, and people are asked to write to the Cyrillic ones. Whichever of the two
# stands in the gate, the other in the editor or the form, a right address is refused.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"
export LC_ALL=C.UTF-8
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>com.github.erosb</groupId><artifactId>everit-json-schema</artifactId>
    <version>1.14.6</version>
  </dependency></dependencies>
</project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib -DincludeScope=runtime >&2
npm install --silent --no-audit --no-fund --prefix "$tmp" ajv@8.17.1 ajv-formats@3.0.1 >&2

addresses=('it@portal.lan' 'kadry@organ.corp' 'priem@organ.example' 'priem@организация.рф'
  'приём@организация.рф' 'priem@xn--80aahrec5afs0e6e.xn--p1ai')
cat > Email.java <<'JAVA'
import org.everit.json.schema.ValidationException;
import org.everit.json.schema.loader.SchemaLoader;
import org.json.JSONObject;

class Email {
  public static void main(String[] addresses) {
    var schema = SchemaLoader.builder().draftV7Support()
        .schemaJson(new JSONObject("{\"type\": \"string\", \"format\": \"email\"}"))
        .build().load().build();
    for (String address : addresses) {
      try {
        schema.validate(address);
        System.out.println("good");
      } catch (ValidationException e) {
        System.out.println("refused");
      }
    }
  }
}
JAVA
cat > email.js <<'JS'
const Ajv = require('ajv');
const valid = require('ajv-formats')(new Ajv()).compile({ type: 'string', format: 'email' });
for (const address of process.argv.slice(2)) console.log(valid(address) ? 'good' : 'refused');
JS
java -cp "lib/*" Email.java "${addresses[@]}" > everit
node email.js "${addresses[@]}" > ajv
printf '%s\n' "${addresses[@]}" | paste - everit ajv > seen
cat > expected <<'TXT'
it@portal.lan	refused	good
kadry@organ.corp	refused	good
priem@organ.example	refused	good
priem@организация.рф	good	refused
приём@организация.рф	good	refused
priem@xn--80aahrec5afs0e6e.xn--p1ai	good	good
TXT
echo "address, everit, ajv:"
cat seen
diff expected seen
