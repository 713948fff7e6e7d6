package ru.touchpoints.registry.workbook.xlsx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ru.touchpoints.registry.workbook.cell.Limits;
import ru.touchpoints.registry.workbook.xlsx.part.XmlPart;
import ru.touchpoints.registry.workbook.xlsx.part.ZipParts;

/** What a part of the workbook refers to. Targets outside the workbook are left out. */
final class Relations {

  /**
   * A part that is referred to.
   *
   * @param type the last word of the relation's type, for example {@code worksheet}
   * @param part its name in the archive
   */
  record Relation(String type, String part) {}

  private final Map<String, Relation> byId = new LinkedHashMap<>();

  /**
   * @param source the part that refers; empty for the workbook as a whole
   */
  static Relations of(ZipParts zip, String source) throws IOException {
    Relations relations = new Relations();
    int slash = source.lastIndexOf('/') + 1;
    String part = source.substring(0, slash) + "_rels/" + source.substring(slash) + ".rels";
    Optional<XmlPart> opened = XmlPart.open(zip, part);
    if (opened.isPresent()) {
      try (XmlPart xml = opened.get()) {
        while (xml.next()) {
          if (xml.starts("Relationship")) {
            if (relations.byId.size() >= Limits.PROPERTIES) {
              throw zip.fault("bomb");
            }
            relations.add(xml, source.substring(0, slash));
          }
        }
      }
    }
    return relations;
  }

  private void add(XmlPart xml, String folder) {
    boolean outside = xml.attribute("TargetMode").filter("External"::equals).isPresent();
    Optional<String> id = xml.attribute("Id");
    Optional<String> target = xml.attribute("Target");
    if (!outside && id.isPresent() && target.isPresent()) {
      String type = xml.attribute("Type").orElse("");
      String part = resolved(folder, target.get());
      byId.putIfAbsent(id.get(), new Relation(type.substring(type.lastIndexOf('/') + 1), part));
    }
  }

  private static String resolved(String folder, String target) {
    String slashed = target.replace('\\', '/');
    String whole = slashed.startsWith("/") ? slashed : folder + slashed;
    Deque<String> steps = new ArrayDeque<>();
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  Optional<Relation> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The part of the first relation of the type. */
  Optional<String> part(String type) {
    return byId.values().stream()
        .filter(relation -> relation.type().equals(type))
        .map(Relation::part)
        .findFirst();
  }
}
