package ru.touchpoints.registry.render.signing;

import java.util.List;
import java.util.Map;
import ru.touchpoints.registry.signing.edition.EditionContents;
import ru.touchpoints.registry.signing.edition.PackagePart;
import ru.touchpoints.registry.signing.edition.PackageVerification;

/** Makes an edition again, to be compared with. */
public final class EditionMaker implements PackageVerification.Maker {

  @Override
  public List<PackagePart> documents(EditionContents edition) {
    return new EditionDocuments(EditionDocuments.LossListener.SILENT).of(edition);
  }

  @Override
  public String manifest(EditionContents edition, String program, Map<String, String> digests) {
    return new JsonManifest(program).of(edition, digests);
  }
}
