package ru.touchpoints.registry.edit.process;

import java.util.List;
import java.util.stream.Collectors;
import ru.touchpoints.registry.edit.ScalarWriter;
import ru.touchpoints.registry.model.Channel;
import ru.touchpoints.registry.model.Need;
import ru.touchpoints.registry.model.Process;
import ru.touchpoints.registry.model.ProcessKind;
import ru.touchpoints.registry.model.Term;
import ru.touchpoints.registry.model.TouchpointType;
import ru.touchpoints.registry.model.blank.Mark;

/** The file of touchpoints that a process still lacks, with what is to be filled in. */
public final class StubFile {

  private static final String SCHEMA =
      "# yaml-language-server: $schema=../../schemas/touchpoints.schema.json\n";

  private static final String ID = "point-1";

  private StubFile() {}

  /** The text of the file; what only the editor can know is left empty in it. */
  public static String of(Process process) {
    boolean service = process.kind() == ProcessKind.SERVICE && !process.proactive();
    return SCHEMA
        + "# Процесс: "
        + process.title().replaceAll("[\\s\\p{Cntrl}]+", " ")
        + "\n#\n"
        + "# Заготовка: опишите точки, в которых клиент взаимодействует с органом по этому\n"
        + "# процессу (п. 3.5–3.9), заполните пустые строки и сотрите пояснения.\n"
        + "process: "
        + ScalarWriter.inline(process.id(), false)
        + "\ndepartment: "
        + ScalarWriter.inline(process.department(), false)
        + "\n"
        + "# Когда руководитель подразделения подтвердил сведения: год-месяц-день (п. 5.2).\n"
        + "reviewed:\n"
        + "touchpoints:\n"
        + "  # Одна точка — одна запись, даже если взаимодействие идёт в несколько этапов (п."
        + " 3.7).\n"
        + "  "
        + Mark.comment("код точки: латинские буквы и цифры через дефис", ID)
        + "\n  - id: "
        + ID
        + "\n"
        + "    # Название точки, например: Интернет-приёмная официального портала.\n"
        + "    title:\n"
        + "    # Вид точки (п. 4.2):\n"
        + words(List.of(TouchpointType.values()))
        + "    type:\n"
        + "    # Канал (п. 4.1) указывается для phone и written, у остальных сотрите эту строку:\n"
        + words(List.of(Channel.values()))
        + "    channel:\n"
        + "    # Адрес страницы, телефон с кодом города, электронная почта или место приёма.\n"
        + "    address:\n"
        + "    # Цель обращения клиента (п. 3.7), перечислите в скобках [] нужное:\n"
        + words(needs(service))
        + "    needs:\n"
        + "    # Особенности взаимодействия (п. 3.9). Если их изучили и не нашли, оставьте [].\n"
        + "    specifics:\n"
        + "    # Востребованность (п. 3.5): regular, low или unrecorded.\n"
        + "    demand: regular\n";
  }

  /** A function is carried out without a request, so nothing is submitted to it (п. 2.7). */
  private static List<Need> needs(boolean service) {
    return List.of(Need.values()).stream()
        .filter(need -> service || need != Need.SUBMISSION)
        .toList();
  }

  private static String words(List<? extends Term> terms) {
    return terms.stream()
        .map(term -> "    #   " + term.id() + " — " + term.title() + "\n")
        .collect(Collectors.joining());
  }
}
