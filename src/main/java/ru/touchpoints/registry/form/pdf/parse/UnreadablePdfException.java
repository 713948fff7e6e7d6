package ru.touchpoints.registry.form.pdf.parse;

import java.io.IOException;

/** A file that is no list of ours, or is not safe to read. */
public final class UnreadablePdfException extends IOException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why a file is not read. */
  public enum Reason {
    /** It is larger than 64 MiB, or unpacks to more than a list would. */
    TOO_LARGE,
    /** It is no PDF, or a damaged one. */
    NOT_PDF,
    /** It asks for a password. */
    ENCRYPTED,
    /** It is a PDF, but not one that {@code export} writes. */
    NOT_OURS
  }

  public UnreadablePdfException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public UnreadablePdfException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
