package ru.touchpoints.registry.workbook.ods;

/** The namespaces whose attributes bear names that others have too. */
final class Namespaces {

  static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
  static final String EXTENDED =
      "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";

  private Namespaces() {}
}
