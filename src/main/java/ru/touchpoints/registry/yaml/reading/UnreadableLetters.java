package ru.touchpoints.registry.yaml.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.letters.GarbledText;
import ru.touchpoints.registry.letters.LostLetters;
import ru.touchpoints.registry.yaml.YamlNode;

/** Values that are sound UTF-8 and whose letters some program lost, or took for others, before. */
final class UnreadableLetters {

  private final List<Fault> lost = new ArrayList<>();
  private int garbled;
  private @Nullable GarbledText word;
  private @Nullable YamlNode first;

  private UnreadableLetters() {}

  /** Each value that has lost letters; of garbled ones the first, since all were one mistake. */
  static List<Fault> in(YamlNode root) {
    UnreadableLetters letters = new UnreadableLetters();
    letters.look(root);
    return letters.faults();
  }

  private List<Fault> faults() {
    List<Fault> faults = new ArrayList<>(lost);
    if (first != null && word != null) {
      Message message = Message.of("TP003.garbled", word.shown(), word.meant(), garbled);
      faults.add(0, new Fault(message, first.start(), first.end()));
    }
    return faults;
  }

  private void look(YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      read(scalar);
    } else if (node instanceof YamlNode.Sequence sequence) {
      sequence.items().forEach(this::look);
    } else if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        read(entry.key());
        look(entry.value());
      }
    }
  }

  private void read(YamlNode.Scalar scalar) {
    Optional<GarbledText> found = GarbledText.in(scalar.text());
    if (found.isPresent()) {
      if (first == null) {
        first = scalar;
        word = found.get();
      }
      garbled++;
    } else if (LostLetters.anyIn(scalar.text()) || LostLetters.in(scalar.text())) {
      lost.add(new Fault(Message.of("TP003.lost"), scalar.start(), scalar.end()));
    }
  }
}
