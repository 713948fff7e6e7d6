#!/usr/bin/env bash
# Jackson 3 quotes texts that look like numbers, but not for the readers of yesterday.
#
# Expected: ALWAYS_QUOTE_NUMBERS_AS_STRINGS, the option that keeps MINIMIZE_QUOTES from
# making numbers of texts, protects whatever a YAML reader of the same family takes
# for a number; it does quote 017, a number to few.
# What happens: it protects the numbers of YAML 1.2 and 017 alone. 9:30, 1_000, 0b11 and
# 2026-10-01 go out bare. Jackson 2.20.0 reads 1_000 as 1000 and 0b11 as 3; SnakeYAML
# 2.7 reads 9:30 as 570 and the day as a Date as well. Jackson 3 itself sees texts.
# Versions: jackson-dataformat-yaml 3.1.8 (writes), jackson-dataformat-yaml 2.20.0 and
# snakeyaml 2.7 (read).
#
# Why it matters to a register of YAML and workbooks: codes and office hours look like
# 1_000 and 9:30; the program is moved to Jackson 3, and whoever reads its files
# with the library of yesterday gets other values, without a word.
set -euo pipefail

tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$tmp"

cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>tools.jackson.dataformat</groupId>
      <artifactId>jackson-dataformat-yaml</artifactId><version>3.1.8</version>
    </dependency>
    <dependency>
      <groupId>com.fasterxml.jackson.dataformat</groupId>
      <artifactId>jackson-dataformat-yaml</artifactId><version>2.20.0</version>
    </dependency>
    <dependency>
      <groupId>org.yaml</groupId><artifactId>snakeyaml</artifactId><version>2.7</version>
    </dependency>
  </dependencies>
</project>
XML
mvn -B -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory=lib >&2

cat > RoundTrip.java <<'JAVA'
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

class RoundTrip {
  public static void main(String[] args) throws Exception {
    var writer =
        YAMLMapper.builder()
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();
    var former = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper();
    for (String code :
        List.of("7", "1e3", "017", "9:30", "1_000", "0b11", "2026-10-01")) {
      String yaml = writer.writeValueAsString(Map.of("k", code));
      Map<String, Object> snake = new Yaml().load(yaml);
      System.out.println(
          yaml.replace("---\n", "").strip()
              + " | "
              + kind(writer.readValue(yaml, Map.class).get("k"))
              + " | "
              + kind(former.readValue(yaml, Map.class).get("k"))
              + " | "
              + kind(snake.get("k")));
    }
  }

  static String kind(Object value) {
    return value.getClass().getSimpleName() + " " + value;
  }
}
JAVA
java -Duser.timezone=UTC -cp "lib/*" RoundTrip.java > seen
cat > expected <<'TXT'
k: "7" | String 7 | String 7 | String 7
k: "1e3" | String 1e3 | String 1e3 | String 1e3
k: "017" | String 017 | String 017 | String 017
k: 9:30 | String 9:30 | String 9:30 | Integer 570
k: 1_000 | String 1_000 | Integer 1000 | Integer 1000
k: 0b11 | String 0b11 | Integer 3 | Integer 3
k: 2026-10-01 | String 2026-10-01 | String 2026-10-01 | Date Thu Oct 01 00:00:00 UTC 2026
TXT
echo "written by Jackson 3.1.8 | read by it | read by Jackson 2.20.0 | read by SnakeYAML 2.7"
(cd lib && ls jackson-dataformat-yaml-*.jar snakeyaml*.jar)
cat seen
diff expected seen
