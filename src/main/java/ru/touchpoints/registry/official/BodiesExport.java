package ru.touchpoints.registry.official;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import ru.touchpoints.registry.bodies.KnownBody;
import ru.touchpoints.registry.finding.Refusal;
import ru.touchpoints.registry.form.Content;
import ru.touchpoints.registry.form.Edition;
import ru.touchpoints.registry.form.Form.Column;
import ru.touchpoints.registry.form.FormBuilder;
import ru.touchpoints.registry.form.RowListener;
import ru.touchpoints.registry.form.loss.Losses;
import ru.touchpoints.registry.form.text.BodiesWriter;
import ru.touchpoints.registry.form.text.BodiesWriter.Named;
import ru.touchpoints.registry.form.text.CsvBodies;
import ru.touchpoints.registry.form.text.HtmlBodies;
import ru.touchpoints.registry.form.text.JsonBodies;
import ru.touchpoints.registry.form.text.JsonLinesWriter;
import ru.touchpoints.registry.load.order.BuiltInOrder;

/** The lists of several bodies in one file, one of them in memory at a time. */
public final class BodiesExport {

  private static final Set<ExportFormat> FORMATS =
      EnumSet.of(ExportFormat.JSON, ExportFormat.JSONL, ExportFormat.CSV, ExportFormat.HTML);

  private static final Losses NOTHING = new Losses(List.of(), List.of());

  private final List<KnownBody> bodies;
  private final Function<KnownBody, ListExport.Options> options;

  /**
   * @param options what is wanted of each list
   */
  public BodiesExport(List<KnownBody> bodies, Function<KnownBody, ListExport.Options> options) {
    this.bodies = List.copyOf(bodies);
    this.options = options;
  }

  /**
   * What became of one list.
   *
   * @param refused why its errors keep it out of the file
   * @param obstacle what kept it from being read
   */
  public record Outcome(
      KnownBody body,
      Losses lost,
      Optional<ListExport.Refused> refused,
      Optional<Exception> obstacle) {

    static Outcome written(KnownBody body, Losses lost) {
      return new Outcome(body, lost, Optional.empty(), Optional.empty());
    }
  }

  /** Says in words why a list is not in the file. */
  public interface Words {
    String of(ListExport.Refused refused);

    String of(Exception obstacle);
  }

  /**
   * Whether the format can hold several lists.
   *
   * @throws Refusal when it cannot
   */
  public static void require(ExportFormat format) {
    if (!FORMATS.contains(format)) {
      throw new Refusal("bodies.export-format", format);
    }
  }

  /** Writes all lists that may go out; one that may not hides nothing of the others. */
  public List<Outcome> write(ExportFormat format, Words words, OutputStream out)
      throws IOException {
    BodiesWriter writer = writer(format, out);
    List<Outcome> outcomes = new ArrayList<>();
    for (KnownBody body : bodies) {
      Outcome outcome = add(body, format, writer);
      Optional<String> reason =
          outcome.refused().map(words::of).or(() -> outcome.obstacle().map(words::of));
      if (reason.isPresent()) {
        writer.leaveOut(named(body), reason.get());
      }
      outcomes.add(outcome);
    }
    writer.finish();
    return outcomes;
  }

  private Outcome add(KnownBody body, ExportFormat format, BodiesWriter writer) throws IOException {
    ListExport.Result result;
    try {
      result = new ListExport().run(options.apply(body));
    } catch (UncheckedIOException | IOException | Refusal unreadable) {
      return new Outcome(body, NOTHING, Optional.empty(), Optional.of(unreadable));
    }
    if (result instanceof ListExport.Refused refused) {
      return new Outcome(body, NOTHING, Optional.of(refused), Optional.empty());
    }
    ListExport.Ready list = (ListExport.Ready) result;
    writer.add(named(body), list.content(), list.form());
    return Outcome.written(
        body, Losses.of(list.form(), format.writer(list.content(), RowListener.SILENT)));
  }

  private static Named named(KnownBody body) {
    return new Named(body.body().path(), body.id(), body.name().orElse(body.id()));
  }

  private BodiesWriter writer(ExportFormat format, OutputStream out) throws IOException {
    RowListener rows = RowListener.SILENT;
    return switch (format) {
      case JSON -> new JsonBodies(out, bodies.size(), rows);
      case JSONL ->
          (body, content, form) -> new JsonLinesWriter(body.path(), content, rows).write(form, out);
      case CSV -> new CsvBodies(out, columns());
      case HTML -> new HtmlBodies(out, bodies.stream().map(BodiesExport::named).toList(), rows);
      default -> throw new Refusal("bodies.export-format", format);
    };
  }

  /** The columns of all forms, each field once, as the first form has it. */
  private List<Column> columns() {
    Map<String, Column> columns = new LinkedHashMap<>();
    for (KnownBody body : bodies) {
      body.passport()
          .map(passport -> Content.of(passport, BuiltInOrder.get(), List.of(), List.of()))
          .map(content -> new FormBuilder(content).build(Edition.NONE, false).columns())
          .orElse(List.of())
          .forEach(column -> columns.putIfAbsent(column.field(), column));
    }
    return List.copyOf(columns.values());
  }
}
