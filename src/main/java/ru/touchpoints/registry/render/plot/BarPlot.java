package ru.touchpoints.registry.render.plot;

import java.io.IOException;
import java.util.List;
import ru.touchpoints.registry.writing.Markup;

/**
 * Counts as bars, one below the other; each may be of several parts.
 *
 * @param name what the plot is called to those who do not see it
 * @param series what the parts of a bar stand for; one series needs no key
 */
public record BarPlot(String name, List<String> series, List<Bar> bars) implements Plot {

  private static final double HEIGHT = 16;
  private static final double BETWEEN = 9;
  private static final double BETWEEN_PARTS = 1;

  /** Beside the longest bar stands its figure. */
  private static final double LONGEST = Drawing.WIDTH - 42;

  private static final double DIGIT = 7;

  public BarPlot {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
  }

  /**
   * One bar.
   *
   * @param parts as many as the series
   * @param figure what stands at its end
   */
  public record Bar(String label, List<Integer> parts, String figure) {
    public Bar {
      parts = List.copyOf(parts);
    }

    /** A bar that is told by its length. */
    public static Bar of(String label, List<Integer> parts) {
      return new Bar(label, parts, Integer.toString(sum(parts)));
    }

    private static int sum(List<Integer> parts) {
      return parts.stream().mapToInt(Integer::intValue).sum();
    }

    int sum() {
      return sum(parts);
    }
  }

  @Override
  public void write(Markup page) throws IOException {
    Drawing drawing = new Drawing();
    if (series.size() > 1) {
      for (int i = 0; i < series.size(); i++) {
        drawing.key(i, series.get(i));
      }
      drawing.down(BETWEEN);
    }
    int most = Math.max(1, bars.stream().mapToInt(Bar::sum).max().orElse(1));
    for (Bar bar : bars) {
      drawing.lines(bar.label());
      double end = parts(bar, LONGEST / most, drawing);
      drawing.text(bar.figure(), "label", end + 6, drawing.y() + HEIGHT - 3);
      drawing.down(HEIGHT + BETWEEN);
    }
    drawing.write(name, page);
  }

  /** Draws the parts; gives back where they end. */
  private static double parts(Bar bar, double unit, Drawing drawing) throws IOException {
    double x = 0;
    boolean several = bar.parts().stream().filter(part -> part > 0).count() > 1;
    for (int i = 0; i < bar.parts().size(); i++) {
      int part = bar.parts().get(i);
      if (part > 0) {
        double width = Math.max(1, part * unit - BETWEEN_PARTS);
        drawing.rectangle("b" + i % PlotStyle.COLOURS, x, width, HEIGHT);
        String figure = Integer.toString(part);
        if (several && width > DIGIT * figure.length() + 4) {
          drawing.text(figure, "inside", x + width / 2, drawing.y() + HEIGHT - 4);
        }
        x += part * unit;
      }
    }
    return x;
  }
}
