package ru.touchpoints.registry.change.list;

import java.util.Optional;
import ru.touchpoints.registry.model.field.ProcessField;
import ru.touchpoints.registry.model.field.TouchpointField;

/**
 * What of a touchpoint, its file, its process or the passport can change.
 *
 * @param id what the files call it
 */
public record Field(String id) {

  public static final Field ID = new Field("id");

  /** Whose touchpoint it is. */
  public static final Field PROCESS = new Field("process");

  public static final Field TITLE = new Field("title");
  public static final Field CLIENTS = new Field("clients");

  /** Who supplies the data, п. 3.4. */
  public static final Field DEPARTMENT = new Field("department");

  public static final Field REVIEWED = new Field("reviewed");

  /** Whom the process registry names, where that is told apart from who supplies the data. */
  public static final Field PROCESS_DEPARTMENT = new Field("processDepartment");

  public static final Field BODY = new Field("body");
  public static final Field OFFICIAL_DOMAINS = new Field("officialDomains");
  public static final Field ORDER = new Field("order");
  public static final Field AUTHORISED_PERSON = new Field("authorisedPerson");
  public static final Field APPROVAL = new Field("approval");
  public static final Field STATUS = new Field("status");
  public static final Field REVIEW_EVERY_MONTHS = new Field("reviewEveryMonths");
  public static final Field DEPARTMENTS = new Field("departments");
  public static final Field DIRECTIONS = new Field("directions");
  public static final Field FORM = new Field("form");
  public static final Field CHECKS = new Field("checks");
  public static final Field WORKBOOKS = new Field("workbooks");
  public static final Field SUPPRESSION = new Field("suppression");

  /** What a direction or a department is called. */
  public static final Field NAME = new Field("name");

  public static final Field HEAD = new Field("head");
  public static final Field PARAGRAPH = new Field("paragraph");

  /** A field of a touchpoint. */
  static Field of(TouchpointField field) {
    return new Field(field.id());
  }

  /** A field of a process. */
  static Field of(ProcessField field) {
    return field == ProcessField.DEPARTMENT ? PROCESS_DEPARTMENT : new Field(field.id());
  }

  /** The field of a touchpoint that goes by this id. */
  public Optional<TouchpointField> ofTouchpoint() {
    return TouchpointField.byId(id);
  }
}
