package ru.touchpoints.registry.workbook.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.touchpoints.registry.finding.Message;
import ru.touchpoints.registry.letters.GarbledText;
import ru.touchpoints.registry.letters.LostLetters;

/** Sheets whose letters were lost, or taken for others, when a program saved them. */
public final class SoundLetters {

  private static final int ROWS = 20;

  private SoundLetters() {}

  /**
   * The sheet, if its first rows have letters, most of them sound.
   *
   * @throws WorkbookFault when they have question marks or letters of another code page instead
   */
  public static Sheet of(Sheet sheet) throws WorkbookFault {
    List<Message> garbled = new ArrayList<>();
    List<Message> lost = new ArrayList<>();
    int sound = 0;
    for (Row row : sheet.rows().subList(0, Math.min(ROWS, sheet.rows().size()))) {
      for (Cell cell : row.cells()) {
        Spot spot = sheet.spot(row.number(), cell.column());
        Optional<GarbledText> word = GarbledText.in(cell.text());
        if (word.isPresent()) {
          garbled.add(spot.say(garbled(word.get())));
        } else if (isRussian(cell.text())) {
          sound++;
        } else if (LostLetters.in(cell.text())) {
          lost.add(spot.say("workbook.letters-lost"));
        }
      }
    }
    // Short garbled words pass for sound ones.
    if (garbled.size() > 1 && garbled.size() > sound) {
      throw new WorkbookFault(garbled.subList(0, 1));
    }
    if (lost.size() > 1 && sound == 0) {
      throw new WorkbookFault(lost.subList(0, 1));
    }
    return sheet;
  }

  /** A garbled word may be too short to be told as one, and has letters of its own kind. */
  private static boolean isRussian(String text) {
    return text.chars().anyMatch(c -> c >= 'А' && c <= 'я')
        && text.chars().noneMatch(GarbledText::isForeign);
  }

  /** What is wrong with the letters of a text; empty when nothing is. */
  static Optional<Message> faultOf(String text) {
    if (LostLetters.anyIn(text)) {
      return Optional.of(Message.of("workbook.letter-lost"));
    }
    return GarbledText.in(text).map(SoundLetters::garbled);
  }

  private static Message garbled(GarbledText word) {
    return Message.of("workbook.garbled", word.shown(), word.meant());
  }
}
