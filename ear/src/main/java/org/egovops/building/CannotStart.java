package org.egovops.building;

/** Why the server cannot start, in one sentence a user can act on. */
public final class CannotStart extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
