package ru.touchpoints.registry.form.pdf.parse;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What a file may cost is told by its size and by the memory there is. */
final class AllowanceTest {

  private static final int MEMORY = 256 << 20;

  @Test
  void whatUnpacksGrowsWithTheFile() throws UnreadablePdfException {
    Allowance none = new Allowance(0, MEMORY);
    none.unpack((int) Allowance.UNPACKED_ALWAYS);
    assertThatThrownBy(() -> none.unpack(1)).isInstanceOf(UnreadablePdfException.class);
    Allowance larger = new Allowance(10, MEMORY);
    larger.unpack((int) Allowance.UNPACKED_ALWAYS);
    larger.unpack((int) (10 * Allowance.RATIO));
    assertThatThrownBy(() -> larger.unpack(1)).isInstanceOf(UnreadablePdfException.class);
    Allowance largest = new Allowance(Allowance.FILE, MEMORY);
    largest.unpack((int) Allowance.UNPACKED);
    assertThatThrownBy(() -> largest.unpack(1)).isInstanceOf(UnreadablePdfException.class);
  }

  @Test
  void valuesGrowWithTheFile() throws UnreadablePdfException {
    Allowance allowance = new Allowance(10, MEMORY);
    for (long i = 0; i < Allowance.VALUES_ALWAYS + 10 * Allowance.VALUES_OF_BYTE; i++) {
      allowance.value();
    }
    assertThatThrownBy(allowance::value).isInstanceOf(UnreadablePdfException.class);
  }

  @Test
  void whatStaysGrowsWithTheMemory() throws UnreadablePdfException {
    Allowance allowance = new Allowance(0, 10_240);
    allowance.letters(1_024);
    assertThatThrownBy(() -> allowance.letters(1)).isInstanceOf(UnreadablePdfException.class);
    for (int i = 0; i < 10; i++) {
      assertThatCode(allowance::cell).doesNotThrowAnyException();
    }
    assertThatThrownBy(allowance::cell).isInstanceOf(UnreadablePdfException.class);
  }
}
