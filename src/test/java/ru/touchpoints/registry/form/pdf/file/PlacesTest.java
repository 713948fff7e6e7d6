package ru.touchpoints.registry.form.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The table of places, in the widths that every reader knows. */
final class PlacesTest {

  @Test
  void placesOfAnOrdinaryFileTakeFourBytes() {
    Places places = new Places();
    places.inFile(places.next(), 0xFEDCBA98L);
    places.inStream(places.next(), 1, 0x0102);

    assertThat(places.widths()).isEqualTo("[1 4 2]");
    assertThat(places.bytes())
        .asHexString()
        .isEqualTo("00" + "00000000" + "FFFF" + "01" + "FEDCBA98" + "0000" + "0200000001" + "0102");
  }

  @Test
  void placesBeyondFourGigabytesTakeEight() {
    Places places = new Places();
    places.inFile(places.next(), 0x1_0000_0001L);
    places.inFile(places.next(), 9);

    assertThat(places.widths()).isEqualTo("[1 8 2]");
    assertThat(places.bytes())
        .asHexString()
        .isEqualTo(
            "00"
                + "0000000000000000"
                + "FFFF"
                + "01"
                + "0000000100000001"
                + "0000"
                + "01"
                + "0000000000000009"
                + "0000");
  }
}
