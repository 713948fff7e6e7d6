package ru.touchpoints.registry.cli.check;

import ru.touchpoints.registry.render.Paint;
import ru.touchpoints.registry.render.Wording;
import ru.touchpoints.registry.render.rulebook.RuleBookJson;
import ru.touchpoints.registry.render.rulebook.RuleBookMarkdown;
import ru.touchpoints.registry.render.rulebook.RuleBookRenderer;
import ru.touchpoints.registry.render.rulebook.RuleList;

/** The formats that the rules are printed in. */
enum RuleBookFormat {
  TEXT("text"),
  JSON("json"),
  MARKDOWN("markdown");

  private final String id;

  RuleBookFormat(String id) {
    this.id = id;
  }

  RuleBookRenderer renderer(Wording wording, Paint paint) {
    return switch (this) {
      case TEXT -> new RuleList(wording, paint);
      case JSON -> new RuleBookJson(wording.order());
      case MARKDOWN -> new RuleBookMarkdown(wording);
    };
  }

  @Override
  public String toString() {
    return id;
  }
}
