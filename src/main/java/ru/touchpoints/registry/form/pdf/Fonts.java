package ru.touchpoints.registry.form.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The type that the document is set in: Liberation Serif, the metric twin of Times New Roman. */
record Fonts(Typeface regular, Typeface bold) {

  static Fonts load(PDDocument document) throws IOException {
    return new Fonts(
        Typeface.load(document, "/liberation/LiberationSerif-Regular.ttf"),
        Typeface.load(document, "/liberation/LiberationSerif-Bold.ttf"));
  }

  Style cell() {
    return new Style(regular, 10);
  }

  Style header() {
    return new Style(bold, 9.5f);
  }

  Style heading() {
    return new Style(bold, 11);
  }

  Style body() {
    return new Style(regular, 12);
  }

  Style title() {
    return new Style(bold, 14);
  }

  Style foot() {
    return new Style(regular, 9);
  }

  Style caption() {
    return new Style(regular, 8);
  }

  Style mark() {
    return new Style(bold, 110);
  }

  void finish() throws IOException {
    regular.finish();
    bold.finish();
  }
}
