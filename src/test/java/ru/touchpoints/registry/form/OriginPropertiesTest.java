package ru.touchpoints.registry.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A form's fingerprint tells any two forms apart; what a file claims is read back or refused. */
final class OriginPropertiesTest {

  private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  private static Form form(List<String> title, Form.Origin origin, Form.Cell... cells) {
    Form.Row row = new Form.Row("phone", Form.Facets.NONE, List.of(cells));
    return new Form(
        List.of("Приложение"),
        title,
        "по состоянию на 15.10.2026",
        List.of(new Form.Column("touchpoint", Form.Part.TEXT, "Точка", 20)),
        List.of(
            new Form.Section(
                "appeals", "Обращения", List.of(new Form.Block("written", List.of(row))))),
        new Form.Signature("Руководитель", "распоряжение", List.of("подпись")),
        Optional.empty(),
        "Редакция",
        Form.Vocabulary.NONE,
        origin);
  }

  private static Form.Cell cell(int span, String... lines) {
    return new Form.Cell(List.of(lines).stream().map(Form.Line::of).toList(), span);
  }

  private static Form.Cell linked(String text, String address) {
    return new Form.Cell(List.of(new Form.Line(text, Optional.of(address))), 1);
  }

  @Test
  void theDigestTellsFormsApartThatLookAlike() {
    Form.Origin origin = Form.Origin.NONE;
    List<String> title = List.of("Перечень");
    List<Form> forms = new ArrayList<>();
    forms.add(form(title, origin, cell(1, "аб", "в")));
    forms.add(form(title, origin, cell(1, "а", "бв")));
    forms.add(form(title, origin, cell(1, "аб\nв")));
    forms.add(form(title, origin, cell(1, "аб"), cell(1, "в")));
    forms.add(form(title, origin, cell(2, "аб", "в")));
    forms.add(form(title, origin, linked("аб", "")));
    forms.add(form(title, origin, cell(1, "аб")));
    forms.add(form(List.of("Перечень", ""), origin, cell(1, "аб")));
    forms.add(form(title, new Form.Origin(Optional.of(COMMIT), Map.of(), false), cell(1, "аб")));
    forms.add(form(title, new Form.Origin(Optional.empty(), Map.of(), true), cell(1, "аб")));
    forms.add(
        form(
            title,
            new Form.Origin(Optional.empty(), Map.of("client", "internal"), false),
            cell(1, "аб")));
    assertThat(new HashSet<>(forms.stream().map(Form::digest).toList())).hasSameSizeAs(forms);
    assertThat(form(title, origin, cell(1, "аб")).digest())
        .matches("[0-9a-f]{64}")
        .isEqualTo(form(List.of("Перечень"), origin, cell(1, "аб")).digest());
  }

  @Test
  void theOriginIsReadBackAsItWasWritten() {
    Form.Origin origin =
        new Form.Origin(
            Optional.of(COMMIT), Map.of("direction", "a&b=c %", "client", "external"), true);
    Map<String, String> properties = OriginProperties.of(form(List.of(), origin));
    assertThat(properties.keySet())
        .containsExactly("RegistryCommit", "RegistrySelection", "RegistryDraft", "RegistryDigest");
    assertThat(OriginProperties.read(properties)).contains(origin);
    assertThat(OriginProperties.unpacked(OriginProperties.identifier(form(List.of(), origin))))
        .isEqualTo(properties);
    assertThat(OriginProperties.unpacked("urn:isbn:1")).isEmpty();
    Map<String, String> uncommitted = OriginProperties.of(form(List.of(), Form.Origin.NONE));
    assertThat(uncommitted).doesNotContainKey("RegistryCommit");
    assertThat(OriginProperties.read(uncommitted)).contains(Form.Origin.NONE);
  }

  @Test
  void aStrangersPropertiesAreRefused() {
    assertThat(OriginProperties.read(Map.of())).isEmpty();
    Map<String, String> properties = OriginProperties.of(form(List.of(), Form.Origin.NONE));
    Map.of(
            "RegistryCommit", "--upload-pack=x",
            "RegistryDraft", "yes",
            "RegistrySelection", "direction=%zz")
        .forEach(
            (name, value) -> {
              Map<String, String> strange = new HashMap<>(properties);
              strange.put(name, value);
              assertThat(OriginProperties.read(strange)).as(name).isEmpty();
            });
  }
}
