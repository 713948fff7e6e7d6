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
import ru.touchpoints.registry.model.order.Need;
import ru.touchpoints.registry.model.order.NeedRole;
import ru.touchpoints.registry.model.order.Order;
import ru.touchpoints.registry.model.term.Term;

/** The file of touchpoints that a process still lacks, with what is to be filled in. */
public final class StubFile {

  private static final String ID = "point-1";

  private StubFile() {}

  /** The text of the file; what only the editor can know is left empty in it. */
  public static String of(Process process, Order order) {
    FreshFields fields =
        new FreshFields()
            .comment("# Процесс: " + process.title().replaceAll("[\\s\\p{Cntrl}]+", " "))
            .comment("#")
            .comment(
                "# Заготовка: опишите точки, в которых клиент взаимодействует с органом по этому")
            .comment("# процессу (п. 3.5–3.9), заполните пустые строки и сотрите пояснения.")
            .text("process", process.id())
            .text("department", process.department())
            .comment(
                "# Когда руководитель подразделения подтвердил сведения: год-месяц-день (п. 5.2).")
            .toFill("reviewed")
            .put("touchpoints", new Items(List.of(point(process, order))));
    return new FreshYaml(DocumentKind.TOUCHPOINTS).file(fields.all());
  }

  private static Fields point(Process process, Order order) {
    boolean service = process.kind() == ProcessKind.SERVICE && !process.proactive();
    return new FreshFields()
        .comment(
            "# Одна точка — одна запись, даже если взаимодействие идёт в несколько этапов (п."
                + " 3.7).")
        .comment(Mark.comment("код точки: латинские буквы и цифры через дефис", ID))
        .text("id", ID)
        .comment("# Название точки, например: Интернет-приёмная официального портала.")
        .toFill("title")
        .comment("# Вид точки (п. 4.2):")
        .comments(words(order.types().all()))
        .toFill("type")
        .comment(
            "# Канал (п. 4.1) указывается для phone и written, у остальных сотрите эту строку:")
        .comments(words(List.of(Channel.values())))
        .toFill("channel")
        .comment("# Адрес страницы, телефон с кодом города, электронная почта или место приёма.")
        .toFill("address")
        .comment("# Цель обращения клиента (п. 3.7), перечислите в скобках [] нужное:")
        .comments(words(needs(order, service)))
        .toFill("needs")
        .comment("# Особенности взаимодействия (п. 3.9). Если их изучили и не нашли, оставьте [].")
        .toFill("specifics")
        .comment("# Востребованность (п. 3.5): regular, low или unrecorded.")
        .text("demand", order.demand().all().get(0).id())
        .all();
  }

  /** A function is carried out without a request, so nothing is submitted to it (п. 2.7). */
  private static List<Need> needs(Order order, boolean service) {
    return order.needs().stream().filter(need -> service || !need.is(NeedRole.REQUEST)).toList();
  }

  private static List<String> words(List<? extends Term> terms) {
    return terms.stream().map(term -> "#   " + term.id() + " — " + term.title()).toList();
  }
}
