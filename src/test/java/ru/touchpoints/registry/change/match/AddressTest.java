package ru.touchpoints.registry.change.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of two states of a list. */
final class AddressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.min.example/a|http://min.example/a/",
        "https://WWW.Min.example:443|https://min.example/",
        "https://xn--e1afmkfd.xn--p1ai/%D0%B0|https://пример.рф/а",
        "mailto:kadry@min.example|Kadry@min.example",
        "8 (812) 000-00-01, доб. 12; 8 (800) 000-00-02|8800 0000002, +7 812 000 00 01 доб. 12",
        "191000, г. Санкт-Петербург, Образцовая площадь, дом 1|СПб, Образцовая пл., д. 1",
        "Образцовая пл., д. 1, кабинет 5|каб. №5, Образцовая пл., д. 1"
      })
  void isTheSameHoweverItIsWritten(String one, String other) {
    assertThat(Address.of(one).same(Address.of(other))).isTrue();
    assertThat(Address.of(one).missing()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://www.min.example/a|https://min.example/b|true",
        "https://min.example/a|https://lk.min.example/a|false",
        "+7 812 000 00 01|8 (812) 000-00-01, доб. 12|true",
        "+7 812 000 00 01|+7 812 000 00 02|false",
        "Образцовая пл., д. 1|Образцовая пл., д. 1, каб. 5|true",
        "Образцовая пл., д. 1|Образцовая пл., д. 3|false",
        "kadry@min.example|pressa@min.example|false",
        "Образцовая пл., д. 1|''|true"
      })
  void isNearWhenTheLastStepAloneDiffersOrNobodyKnows(String one, String other, boolean near) {
    assertThat(Address.of(one).nearTo(Address.of(other))).isEqualTo(near);
    assertThat(Address.of(other).nearTo(Address.of(one))).isEqualTo(near);
    assertThat(Address.of(one).same(Address.of(other))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "'Образцовая пл., д. 1', true",
    "https://min.example, false",
    "+7 812 000 00 01, false",
    "kadry@min.example, false"
  })
  void onlyBuildingsHoldManyTouchpoints(String address, boolean place) {
    assertThat(Address.of(address).place()).isEqualTo(place);
  }
}
