package ru.touchpoints.registry.edit.process;

import java.util.List;
import ru.touchpoints.registry.edit.YamlValue.Fields;
import ru.touchpoints.registry.edit.YamlValue.Items;
import ru.touchpoints.registry.edit.fresh.FreshFields;
import ru.touchpoints.registry.edit.fresh.FreshYaml;
import ru.touchpoints.registry.load.schema.DocumentKind;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.blank.Mark;
import ru.touchpoints.registry.model.order.Channel;
import ru.touchpoints.registry.model.order.Citations;
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.order.TouchpointType;
import ru.touchpoints.registry.model.term.Term;

/** The file of touchpoints that a process still lacks, with what is to be filled in. */
public final class StubFile {

  private static final String ID = "point-1";

  private StubFile() {}

  /** The text of the file; what only the editor can know is left empty in it. */
  public static String of(Process process, Order order) {
    Citations cited = new Citations(order);
    FreshFields fields =
        new FreshFields()
            .comment("# Процесс: " + process.title().replaceAll("[\\s\\p{Cntrl}]+", " "))
            .comment("#")
            .comment(
                "# Заготовка: опишите точки, в которых клиент взаимодействует с органом по этому")
            .comment(
                cited.in(
                    "# процессу ([[п. coverage–specifics]]), заполните пустые строки и сотрите"
                        + " пояснения."))
            .text("process", process.id())
            .text("department", process.department())
            .comment(
                cited.in(
                    "# Когда руководитель подразделения подтвердил сведения: год-месяц-день"
                        + " ([[п. review]])."))
            .toFill("reviewed")
            .put("touchpoints", new Items(List.of(point(process, order, cited))));
    return new FreshYaml(DocumentKind.TOUCHPOINTS).file(fields.all());
  }

  private static Fields point(Process process, Order order, Citations cited) {
    boolean service = process.kind() == ProcessKind.SERVICE && !process.proactive();
    return new FreshFields()
        .comment(
            cited.in(
                "# Одна точка — одна запись, даже если взаимодействие идёт в несколько этапов"
                    + " ([[п. stages]])."))
        .comment(Mark.comment("код точки: латинские буквы и цифры через дефис", ID))
        .text("id", ID)
        .comment("# Название точки, например: Интернет-приёмная официального портала.")
        .toFill("title")
        .comment(cited.in("# Вид точки ([[п. types]]):"))
        .comments(words(order.types().all()))
        .toFill("type")
        .comment(cited.in(channel(order)))
        .comments(words(List.of(Channel.values())))
        .toFill("channel")
        .comment("# Адрес страницы, телефон с кодом города, электронная почта или место приёма.")
        .toFill("address")
        .comment(
            cited.in("# Цель обращения клиента ([[п. needs]]), перечислите в скобках [] нужное:"))
        .comments(words(needs(order, service)))
        .toFill("needs")
        .comment(
            cited.in(
                "# Особенности взаимодействия ([[п. specifics]]). Если их изучили и не нашли,"
                    + " оставьте []."))
        .toFill("specifics")
        .comment(
            cited.in(
                "# Востребованность ([[п. coverage]]): "
                    + listed(order.demand().all(), "или")
                    + "."))
        .text("demand", order.demand().all().get(0).id())
        .all();
  }

  /** Where every kind has its channel, the line is not needed. */
  private static String channel(Order order) {
    List<TouchpointType> stated =
        order.types().stream().filter(type -> type.impliedChannel().isEmpty()).toList();
    return stated.isEmpty()
        ? "# Канал ([[п. channel]]) следует из вида точки, сотрите эту строку:"
        : "# Канал ([[п. channel]]) указывается для "
            + listed(stated, "и")
            + ", у остальных сотрите эту строку:";
  }

  /** {@code a, b и c}. */
  private static String listed(List<? extends Term> terms, String last) {
    List<String> ids = terms.stream().<String>map(Term::id).toList();
    int end = ids.size() - 1;
    return end < 1
        ? String.join("", ids)
        : String.join(", ", ids.subList(0, end)) + " " + last + " " + ids.get(end);
  }

  /** A function is carried out without a request, so nothing is submitted to it. */
  private static List<Need> needs(Order order, boolean service) {
    return order.needs().stream().filter(need -> service || !need.is(NeedRole.REQUEST)).toList();
  }

  private static List<String> words(List<? extends Term> terms) {
    return terms.stream().map(term -> "#   " + term.id() + " — " + term.title()).toList();
  }
}
