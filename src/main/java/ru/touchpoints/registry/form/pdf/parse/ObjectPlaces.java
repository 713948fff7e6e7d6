package ru.touchpoints.registry.form.pdf.parse;

import java.util.Arrays;
import ru.touchpoints.registry.form.pdf.parse.UnreadablePdfException.Reason;

/** Where the objects of a file lie; what was said of an object first, holds. */
final class ObjectPlaces {

  private static final int NOWHERE = Integer.MIN_VALUE;
  private static final int FIRST = 1 << 10;

  /** An offset in the file; negative, the number of a stream of objects. */
  private int[] places = new int[FIRST];

  void inFile(long number, long offset) throws UnreadablePdfException {
    put(number, offset > 0 && offset <= Allowance.FILE ? (int) offset : NOWHERE);
  }

  void inStream(long number, long stream) throws UnreadablePdfException {
    put(number, stream > 0 && stream <= Allowance.OBJECTS ? (int) -stream : NOWHERE);
  }

  void nowhere(long number) throws UnreadablePdfException {
    put(number, NOWHERE);
  }

  private void put(long number, int place) throws UnreadablePdfException {
    if (number < 0 || number > Allowance.OBJECTS) {
      throw new UnreadablePdfException(Reason.NOT_PDF);
    }
    int i = (int) number;
    if (i >= places.length) {
      places = Arrays.copyOf(places, Math.min(Math.max(i + 1, i * 2), Allowance.OBJECTS + 1));
    }
    if (places[i] == 0) {
      places[i] = place;
    }
  }

  /** The offset of an object, or the negative number of the stream that has it; 0 is none. */
  int of(int number) {
    int place = number >= 0 && number < places.length ? places[number] : 0;
    return place == NOWHERE ? 0 : place;
  }
}
