package org.egovops.kernel;

/** Not allowed (无权): the caller's role, side or data scope does not permit the operation. */
public final class NotAllowed extends BusinessException {

  private static final long serialVersionUID = 1L;

  public NotAllowed(String code, Object... arguments) {
    super(code, arguments);
  }
}
