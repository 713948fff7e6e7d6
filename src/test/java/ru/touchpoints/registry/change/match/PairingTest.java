package ru.touchpoints.registry.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.touchpoints.registry.change.list.States;
import ru.touchpoints.registry.model.Touchpoint;

/** Touchpoints of two states, written {@code id/title/type/address/needs}. */
final class PairingTest {

  private static Touchpoint point(String written) {
    String[] parts = (written.strip() + "////").split("/", -1);
    String line = parts[0] + " | title=" + parts[1];
    line += " | type=" + (parts[2].isEmpty() ? "RECEPTION" : parts[2]);
    line += parts[3].isEmpty() ? "" : " | address=" + parts[3];
    return States.point(line + " | needs=" + parts[4].toUpperCase(Locale.ROOT));
  }

  private static List<Touchpoint> points(String written) {
    return written.isEmpty()
        ? List.of()
        : Arrays.stream(written.split(";", -1)).map(PairingTest::point).toList();
  }

  /** The places of what the later ones were, and {@code -} with those that went. */
  private static String told(Pairing pairing, int before, int after) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < after; i++) {
      told.add(pairing.formerly(i) < 0 ? "new" : Integer.toString(pairing.formerly(i)));
    }
    for (int i = 0; i < before; i++) {
      if (pairing.gone(i)) {
        told.add("-" + i);
      }
    }
    return String.join(" ", told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "a/Портал;b/Окно | b/Окно;a/Портал | 1 0",
        "'' | a/Портал | new",
        "a/Портал | '' | -0",
        // Twice the same: each goes to one.
        "a/Портал;a/Портал | a/Портал;a/Портал | 0 1",
        // Another id: title and address alike.
        "a/Портал/WEBSITE/min.example | b/Портал/WEBSITE/min.example | 0",
        "a/Портал/PHONE | b/Портал/PHONE | 0",
        "a/Портал услуг/PHONE/+7 812 000 00 01 | b/Портал услуг/PHONE/+7 812 000 00 02 | new -0",
        "a/Портал услуг органа/PHONE/+7 812 000 00 01 | b/Линия/PHONE/+7 812 000 00 01 | new -0",
        "a/Горячая линия отдела/PHONE/+7 812 000 00 01|b/Горячая линия/PHONE/+7 812 000 00 01|0",
        "a/Горячая линия отдела/PHONE/+7 812 000 00 01|b/Горячая линия/WRITTEN/+7 812 000 00 01|0",
        "a/Линия отдела//+7 812 000 00 01|b/Линия приёма//+7 812 000 00 01|0",
        "a/Линия отдела/PHONE/+7 812 000 00 01|b/Линия приёма/WRITTEN/+7 812 000 00 01|new -0",
        "a/Окно отдела//Образцовая пл., д. 1|b/Окно приёма//Образцовая пл., д. 1|new -0",
        "a/Окно//Образцовая пл., д. 1|b/Окно//Образцовая пл., д. 1, каб. 5|0",
        // The same id: enough that something speaks for it.
        "a/Портал/WEBSITE//forms | a/Телефон/PHONE//forms | 0",
        "a/Портал/WEBSITE//forms | a/Телефон/PHONE//result | new -0",
        "a/Портал/WEBSITE/https://a.example/forms | a/Телефон/PHONE/+7 812 000 00 01/forms | new"
            + " -0",
        "a/Портал услуг жителям/WEBSITE//forms | a/Портал/WEBSITE//result | 0",
        "a/Портал услуг жителям/WEBSITE//forms | a/Портал/PHONE//result | 0",
        "a/Портал услуг/WEBSITE//forms | a/Портал записи/PHONE//result | 0",
        "a/Раз/WEBSITE/min.example/forms | a/Два/PHONE/min.example/result | 0",
        // What fits better is taken first.
        "a/Портал/WEBSITE/min.example;b/Окно | b/Портал/WEBSITE/min.example;a/Окно | 0 1",
        "a/Окно;b/Окно | c/Окно;a/Окно | 1 0",
        "a/Окно//Образцовая пл., д. 1;b/Окно//Образцовая пл., д. 2|c/Окно//Образцовая пл., д. 2|1"
            + " -0"
      })
  void pointsOfOneProcess(String before, String after, String told) {
    List<Touchpoint> was = points(before.strip());
    List<Touchpoint> is = points(after.strip());
    assertThat(told(Pairing.ofOneProcess(was, is), was.size(), is.size())).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "a/Портал/WEBSITE/min.example | a/Портал/WEBSITE/min.example | 0",
        "a/Портал/WEBSITE/min.example | b/Портал/WEBSITE/min.example | 0",
        "a/Портал/WEBSITE/min.example | b/Портал/PHONE/min.example | 0",
        "a/Портал/PHONE | a/Портал/PHONE | 0",
        "a/Портал/PHONE | a/Портал/WRITTEN | new -0",
        "a/Портал/PHONE | b/Портал/PHONE | new -0",
        "a/Портал/WEBSITE/min.example | a/Окно/WEBSITE/min.example | new -0",
        "a/Портал/WEBSITE/min.example | b/Портал записи/WEBSITE/min.example | new -0"
      })
  void pointsOfTwoProcesses(String before, String after, String told) {
    List<Touchpoint> was = points(before.strip());
    List<Touchpoint> is = points(after.strip());
    Pairing pairing = Pairing.ofSeveral(was, is, (from, to) -> true);
    assertThat(told(pairing, was.size(), is.size())).isEqualTo(told);
    Pairing apart = Pairing.ofSeveral(was, is, (from, to) -> false);
    assertThat(told(apart, was.size(), is.size())).isEqualTo("new -0");
  }

  /** All else being equal, what stands beside it tells. */
  @Test
  void theRestTellsWhenNothingElseDoes() {
    List<Touchpoint> before =
        List.of(States.point("a | title=Окно"), States.point("b | title=Окно | demand=LOW"));
    List<Touchpoint> after = List.of(States.point("c | title=Окно | demand=LOW"));
    assertThat(told(Pairing.ofOneProcess(before, after), 2, 1)).isEqualTo("1 -0");
    Pairing needs = Pairing.ofOneProcess(points("a/Окно;b/Окно///forms"), points("c/Окно///forms"));
    assertThat(told(needs, 2, 1)).isEqualTo("1 -0");
    Pairing kind =
        Pairing.ofOneProcess(points("a/Окно/PHONE;b/Окно/WRITTEN"), points("c/Окно/WRITTEN"));
    assertThat(told(kind, 2, 1)).isEqualTo("1 -0");
  }
}
