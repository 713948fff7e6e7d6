package ru.touchpoints.registry.form.act;

import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.model.Passport;
import ru.touchpoints.registry.writing.PrintedDay;
import ru.touchpoints.registry.writing.WordBundle;

/**
 * The act by which the list was approved, as documents name it. Where the passport does not tell
 * the cases that a sentence needs, the act stands in brackets, where none are needed.
 */
public final class ApprovingAct {

  private final WordBundle words = WordBundle.official(ApprovingAct.class, "act");
  private final Passport.Approval approval;
  private final Optional<String> issuer;

  public ApprovingAct(Passport.Approval approval, Passport.Body body) {
    this.approval = approval;
    this.issuer =
        approval
            .issuedByGenitive()
            .or(
                () ->
                    approval.issuedBy().equals(body.name())
                        ? Optional.of(body.nameGenitive())
                        : Optional.empty());
  }

  /** The stamp of approval, line by line. */
  public List<String> stamp() {
    return said()
        .map(kind -> List.of(words.get("approved"), kind, words.get("at", day(), number())))
        .orElseGet(() -> List.of(words.get("approved"), bracketed()));
  }

  /** The act inside a sentence, after «утверждённый». */
  public String phrase() {
    return said()
        .map(kind -> kind + " " + words.get("at", day(), number()))
        .orElseGet(this::bracketed);
  }

  private Optional<String> said() {
    return approval.instrumental().flatMap(kind -> issuer.map(name -> words.get("by", kind, name)));
  }

  private String bracketed() {
    return words.get("other", approval.issuedBy(), approval.act().name(), day(), number());
  }

  private String day() {
    return approval.date().map(PrintedDay::of).orElse("");
  }

  private String number() {
    return NumberSign.bare(approval.number());
  }
}
