package ru.touchpoints.registry.form.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import ru.touchpoints.registry.support.Fixture;
import ru.touchpoints.registry.support.PdfText;
import ru.touchpoints.registry.support.Run;

/** The signed document is fit for archives, PDF/A-2a, and for those who hear it, PDF/UA-1. */
final class PdfConformanceTest {

  @TempDir private static Path temporary = Path.of("");

  @BeforeAll
  static void export() throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    Path hard = temporary.resolve("hard");
    PdfText.hardList(Fixture.base(hard));
    assertThat(Run.in(hard, "export", "pdf", "--draft", "-o", "../hard.pdf").status()).isZero();
    Path plain = temporary.resolve("plain");
    Path passport = Fixture.base(plain).resolve("registry.yaml");
    Files.writeString(
        passport, Files.readString(passport).replaceFirst("status: \\w+", "status: approved"));
    Fixture.commit(plain);
    assertThat(Run.in(plain, "export", "pdf", "-o", "../plain.pdf").status()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"plain, 2a", "plain, ua1", "hard, 2a", "hard, ua1"})
  void passesEveryCheck(String document, String flavour) throws VeraPDFException, IOException {
    PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
    Path file = temporary.resolve(document + ".pdf");
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failed =
          result.getTestAssertions().stream()
              .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
              .map(check -> check.getRuleId().getClause() + ": " + check.getMessage())
              .sorted(Comparator.naturalOrder())
              .toList();
      assertThat(failed).isEmpty();
      assertThat(result.isCompliant()).isTrue();
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
    }
  }
}
