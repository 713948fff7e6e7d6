package ru.touchpoints.registry.cli.start;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import ru.touchpoints.registry.cli.base.RootCommand;
import ru.touchpoints.registry.cli.dialogue.Reply;
import ru.touchpoints.registry.finding.Finding;
import ru.touchpoints.registry.start.ListOrder;

/** The order of a new list: one that was given, or the file that a person names when asked. */
final class OrderAnswer {

  private final RootCommand root;
  private final boolean given;
  private ListOrder order;

  OrderAnswer(RootCommand root, ListOrder order, boolean given) {
    this.root = root;
    this.order = order;
    this.given = given;
  }

  /** Whether nobody need be asked. */
  boolean given() {
    return given;
  }

  ListOrder order() {
    return order;
  }

  /** Returns to the order that needs no file. */
  void forget() {
    order = ListOrder.builtIn();
  }

  /** Takes the file that the answer names, if it holds an order without errors. */
  Reply<String> judged(String file) {
    try {
      ListOrder.Reading reading = ListOrder.read(root.resolve(Path.of(file)), root.today());
      if (reading instanceof ListOrder.Sound sound) {
        order = sound.order();
        return Reply.of(file);
      }
      return Reply.refused(refusal((ListOrder.Faulty) reading));
    } catch (NoSuchFileException | InvalidPathException none) {
      return Reply.refused(root.wording().get("ask.init.order.none"));
    } catch (IOException unread) {
      return Reply.refused(root.wording().get("ask.init.order.unread"));
    }
  }

  /** The first error with its line: the others are told when that one is mended. */
  private String refusal(ListOrder.Faulty faulty) {
    List<Finding> findings = faulty.list().report().findings();
    Finding first = findings.get(0);
    String count = root.findingWords().count("error", findings.size());
    String said = root.findingWords().text(first.message());
    return root.wording().get("ask.init.order.faulty", count, first.location().span().line(), said);
  }
}
